/** Numbers of legal documents as pages glue and cut them: proven right, or reported. */
import fc from 'fast-check';
import type { Evidence } from '../../../subgraphs/procedures/records/rules/legalNumber.ts';
import { readLegalNumber } from '../../../subgraphs/procedures/records/rules/legalNumber.ts';
import { readNationalRecord } from '../../../subgraphs/procedures/records/rules/readNationalRecord.ts';
import { lists, smallest } from './nationalRecord.ts';

const nothing: Evidence = { issuer: null, prose: () => '', listed: () => [] };
const saying = (text: string): Evidence => ({ ...nothing, prose: () => text });

describe('The number of a legal document', () => {
  it.each([
    '15/2020/NĐ-CP',
    '54/2014/QH13',
    '202/2025/QH15',
    '66.7/2025/NQ-CP',
    '108/QĐ-TTg',
    '38/2001/PL-UBTVQH10',
    '05/2024/UBTVQH15',
    '1627/2001/QĐ-NHNN',
    '01/2012/TTLT-BTP-TANDTC-VKSNDTC',
    '21/2014/L-CTN',
    '35/2000/NQ-QH10',
    '326/2016/UBTVQH14',
    '3721/2011/QĐ-UBND',
    '92/2000/QĐ-NHNN7',
  ])('is read as written: %s', (written) => {
    expect(readLegalNumber(written, nothing)).toEqual({ number: written, state: 'AS_WRITTEN' });
  });

  it.each([
    ['the digits of the next number', '15/2014/TT-BTNMT15', '15/2014/TT-BTNMT'],
    ['the digits of the next number after a law', '60/2014/QH1360', '60/2014/QH13'],
    ['more digits than a number has', '54/2024/QH15193', '54/2024/QH15'],
    ['the beginning of the next title', '261/2025/NĐ-CPNGH', '261/2025/NĐ-CP'],
    ['the beginning of the next title after a law', '47/2014/QH13QUY', '47/2014/QH13'],
    ['the next circular', '29/2025/TT-BTCTT29', '29/2025/TT-BTC'],
    ['a year before it', '2446/2024/QH15', '46/2024/QH15'],
    ['the last digit of a year before it', '5147/2025/QH15', '147/2025/QH15'],
    ['a year and a full stop before it', '2026.55/2026/TT-BTC', '55/2026/TT-BTC'],
    ['a year before it and a number behind', '2323/2023/QH15QUY', '23/2023/QH15'],
    ['its own number behind the digit of a department', '92/2000/QĐ-NHNN792', '92/2000/QĐ-NHNN7'],
    ['a year before a decision, of which none has that many', '2424/2021/QĐ-TTg', '24/2021/QĐ-TTg'],
    ['a year before a decision of a province', '3016/2026/QĐ-UBND', '16/2026/QĐ-UBND'],
  ])('is freed of %s', (_what, written, number) => {
    expect(readLegalNumber(written, nothing)).toEqual({ number, state: 'SEPARATED' });
  });

  it.each([
    ['only the Government issues decrees', '165/2024/NĐ', '165/2024/NĐ-CP'],
    ['only the Prime Minister decides so since 2009', '24/2021/QĐ-T', '24/2021/QĐ-TTg'],
    ['only one ministry begins so', '07/2026/TT-BNNM', '07/2026/TT-BNNMT'],
    ['only one legislature sat in that year', '62/2020/QH1', '62/2020/QH14'],
  ])('is completed, since %s', (_why, written, number) => {
    expect(readLegalNumber(written, nothing)).toEqual({ number, state: 'COMPLETED' });
  });

  it('is completed by the same number elsewhere in the record', () => {
    const evidence = saying('Mẫu số 01 ban hành kèm theo Thông tư số 53/2025/TT-BCA ngày 01/7/2025');
    expect(readLegalNumber('53/2025/TT-BC', evidence)).toEqual({
      number: '53/2025/TT-BCA',
      state: 'COMPLETED',
    });
  });

  it('is completed by the name of its issuer', () => {
    const evidence = { ...nothing, issuer: 'Bộ Tư pháp' };
    expect(readLegalNumber('03/2024/TT-BT', evidence).number).toBe('03/2024/TT-BTP');
  });

  it.each([
    ['two ministries begin so', '53/2025/TT-BC', ''],
    ['the record names two that begin so', '40/2025/TT-BT', '40/2025/TT-BTC; 40/2025/TT-BTP'],
    ['what stands elsewhere is another number', '53/2025/TT-BC', '153/2025/TT-BCA'],
    ['two legislatures sat in that year', '41/2016/QH1', ''],
    ['two cuts leave a number that can be', '1102/2011/QH13', ''],
    ['a ministry did not exist any more', '15/2026/TT-BNNPTNT', ''],
    ['no legislature of that number sat in that year', '78/2006/QH10', ''],
    ['a joint circular names more than one', '18/2009/TTLT', ''],
    ['the year is none that has been', '40/2029/QH14', ''],
    ['what follows is no beginning of a title', '15/2020/TT-BTCXYZ', ''],
    ['it is no number', 'Luật Đất đai', ''],
    ['a joint circular has one issuer only', '09/2009/TTLT-BCA', ''],
    ['resolutions of the National Assembly have no such letters', '190/2025/NQ-QH15', '190/2025/QH15'],
    ['only the Government counts with a full stop', '66.7/2025/TT-BTC', ''],
    ['a year may stand before a full stop', '2566.7/2025/NQ-CP', ''],
    ['so many resolutions there were that two cuts leave one', '2405/2024/UBTVQH15', ''],
    ['so many resolutions there were, and a year ends so', '1211/2016/UBTVQH13', ''],
    ['no document is of that kind', '12/2024/XY-BTC', ''],
    ['a number below ten has lost its zero, or what was before it', '7/2025/NQ-CP', ''],
    ['digits behind an old decision are its department or something else', '92/2000/QĐ-NHNN788', ''],
    ['the record has it from another issuer', '64/2025/TT-BCT', 'theo Thông tư số 64/2025/TT-BTC)'],
    ['the record has it of another year', '92/2009/NĐ-CP', 'của Nghị định số 92/2024/NĐ-CP thì'],
    ['the record has two digits in the other order', '93/2018/TT-BTC', 'Thông tư số 39/2018/TT-BTC ngày'],
    ['the record has one digit otherwise', '46/2024/TT-BTC', 'Thông tư số 86/2024/TT-BTC)'],
    ['the record has one digit less', '147/2019/TT-BTC', 'Thông tư số 47/2019/TT-BTC)'],
  ])('stands as written and is reported where %s: %s', (_why, written, elsewhere) => {
    expect(readLegalNumber(written, saying(elsewhere))).toEqual({ number: written, state: 'UNDECIDED' });
  });

  it.each([
    ['it has this one too', '64/2025/TT-BCT', 'Thông tư 64/2025/TT-BTC và Thông tư 64/2025/TT-BCT', []],
    ['that is of another kind', '24/2026/NQ-CP', 'Nghị định số 24/2026/NĐ-CP', []],
    ['that is in its list too', '40/2021/TT-BTC', 'Thông tư số 40/2025/TT-BTC', ['40/2025/TT-BTC40']],
    ['that is the same with a title behind it', '05/2025/TT-BTP', 'Thông tư 05/2025/TT-BTPMẫu 1', []],
    ['that has more digits', '47/2019/TT-BTC', 'Thông tư 247/2019/TT-BCT', []],
    ['that differs in two digits', '46/2024/TT-BTC', 'Thông tư 87/2024/TT-BTC', []],
    ['that is a slip away and in its list too', '43/2011/TT-BCA', '42/2011/TT-BCA', ['42/2011/TT-BCA']],
  ])('stands though the record has a like number, where %s', (_why, written, prose, others) => {
    const evidence = { issuer: null, prose: () => prose, listed: () => [written, ...others] };
    expect(readLegalNumber(written, evidence).state).toBe('AS_WRITTEN');
  });

  it('is the same when what was read is read again', () => {
    const symbols = fc.constantFrom('NĐ-CP', 'TT-BTC', 'TT-BCA', 'QĐ-TTg', 'NQ-CP');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 149 }),
        symbols,
        fc.nat({ max: 99_999 }),
        (own, symbol, glued) => {
          const number = `${String(own).padStart(2, '0')}/2024/${symbol}`;
          expect(readLegalNumber(`${number}${glued}`, nothing)).toEqual({ number, state: 'SEPARATED' });
          expect(readLegalNumber(number, nothing)).toEqual({ number, state: 'AS_WRITTEN' });
        },
      ),
    );
  });
});

describe('A number beside those that other procedures of its field cite', () => {
  const told = (
    number: string,
    cited: Record<string, number>,
    field = smallest.LINHVUCTHUCHIEN[0]?.TENLINHVUC,
  ) => {
    const record = { ...smallest, CANCUPHAPLY: [{ SOVANBAN: number }] };
    const catalogue = new Map([[field ?? '', new Map(Object.entries(cited))]]);
    const { repairs, content } = readNationalRecord(record, { ...lists, cited: catalogue });
    expect(content?.legalBasis[0]?.number).toBe('122/2017/NĐ-CP');
    return repairs.filter(({ kind }) => kind === 'NUMBER_UNUSUAL').map(({ after }) => after);
  };

  it('stands and is told where it has a digit more than one of theirs, glued or not', () => {
    expect(told('122/2017/NĐ-CP', { '22/2017/NĐ-CP': 8 })).toEqual(['22/2017/NĐ-CP']);
    expect(told('122/2017/NĐ-CP122', { '22/2017/NĐ-CP': 8, '122/2017/NĐ-CP': 1 })).toEqual(['22/2017/NĐ-CP']);
  });

  it.each([
    ['few cite the other', { '22/2017/NĐ-CP': 2 }],
    ['they cite this one too', { '22/2017/NĐ-CP': 8, '122/2017/NĐ-CP': 3 }],
    ['it has another digit', { '132/2017/NĐ-CP': 8 }],
    ['it is of another year or issuer', { '22/2018/NĐ-CP': 8, '22/2017/QĐ-TTg': 8 }],
  ])('is not told where %s', (_why, cited) => {
    expect(told('122/2017/NĐ-CP', cited)).toEqual([]);
  });

  it('is not told by procedures of another field', () => {
    expect(told('122/2017/NĐ-CP', { '22/2017/NĐ-CP': 8 }, 'Hải quan')).toEqual([]);
  });
});
