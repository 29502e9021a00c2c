#!/usr/bin/env python3
"""Verifies a seal (niêm phong) offline: Ed25519 (RFC 8032) over canonical JSON (RFC 8785), standard library only.

Exit codes: 0 good; 2 wrong usage or unreadable file; 10 altered or malformed; 11 unknown key; 12 sealed for invented people
(with --production); 13 expired; 14 another person; 15 another procedure version; 16 another dossier.
"""
import argparse
import base64
import hashlib
import json
import sys
from datetime import datetime, timezone

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
SQRT_MINUS_1 = pow(2, (P - 1) // 4, P)


class Refused(Exception):
    def __init__(self, code, reason):
        super().__init__(reason)
        self.code = code


def add(a, b):
    """Adds two points in extended coordinates (RFC 8032, 5.1.4)."""
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    x, y, z, t = f - e, h - g, h + g, f + e
    return x * y % P, z * t % P, y * z % P, x * t % P


def multiply(scalar, point):
    result = (0, 1, 1, 0)
    while scalar > 0:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def same_point(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def decompress(data):
    """The point that 32 bytes stand for, or None (RFC 8032, 5.1.3)."""
    number = int.from_bytes(data, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * SQRT_MINUS_1 % P
    if (x * x - square) % P != 0 or (x == 0 and sign == 1):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = decompress((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signature_is_good(public_key, message, signature):
    if len(public_key) != 32 or len(signature) != 64:
        return False
    key, commitment = decompress(public_key), decompress(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if key is None or commitment is None or scalar >= L:
        return False
    digest = hashlib.sha512(signature[:32] + public_key + message).digest()
    challenge = int.from_bytes(digest, "little") % L
    return same_point(multiply(scalar, BASE), add(commitment, multiply(challenge, key)))


def from_base64url(text):
    """Bytes of unpadded base64url; one spelling only, since other spellings of the same bytes were never given."""
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        return b""
    return data if base64.urlsafe_b64encode(data).rstrip(b"=").decode() == text else b""


def canonical(value):
    """RFC 8785 for what a seal holds: objects, arrays, strings, true and false. Numbers and null never occur."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    raise Refused(10, "the payload holds a value that no seal has")


def instant(text):
    moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def open_seal(seal, keys, production):
    """The payload of a seal that verifies. Raises Refused for any other."""
    if not isinstance(seal, dict) or not all(isinstance(seal.get(name), str) for name in ("keyId", "payload", "signature")):
        raise Refused(10, "a seal has keyId, payload and signature, all text")
    key = next((key for key in keys["keys"] if key.get("kid") == seal["keyId"]), None)
    if key is None or key.get("kty") != "OKP" or key.get("crv") != "Ed25519":
        raise Refused(11, "no such key: " + seal["keyId"])
    if production and key.get("synthetic") is not False:
        raise Refused(12, "this key seals invented people only")
    text = seal["payload"]
    if not signature_is_good(from_base64url(key["x"]), text.encode("utf-8", "surrogatepass"), from_base64url(seal["signature"])):
        raise Refused(10, "the signature does not verify")
    payload = json.loads(text)
    if not isinstance(payload, dict) or canonical(payload) != text or payload.get("type") != "mot-lan-prefill-seal/1":
        raise Refused(10, "the payload is not the canonical form of a seal")
    if payload.get("synthetic") is not key.get("synthetic"):
        raise Refused(10, "the key vouches for other people than the payload names")
    return payload


def check_use(payload, wanted):
    """Whether the seal is in time, and about the people, version and dossier that the caller means."""
    if not wanted.any_time and instant(wanted.at) > instant(payload["fileBefore"]):
        raise Refused(13, "to be filed before " + payload["fileBefore"])
    for person in wanted.person:
        if person not in [part["id"] for part in payload["persons"]]:
            raise Refused(14, "the seal is not about this person")
    if wanted.version is not None and wanted.version != payload["procedure"]["version"]:
        raise Refused(15, "the seal is about another version of the procedure")
    if wanted.dossier is not None and wanted.dossier != payload["dossier"]:
        raise Refused(16, "the seal is about another dossier")


def main():
    parser = argparse.ArgumentParser(description="Verifies a seal offline.")
    parser.add_argument("seal", help="JSON file with keyId, payload and signature")
    parser.add_argument("keys", help="JSON Web Key Set of the sealing authority")
    parser.add_argument("--at", default=datetime.now(timezone.utc).isoformat(), help="instant of filing, ISO 8601; now unless said")
    parser.add_argument("--any-time", action="store_true", help="only whether it was ever good: for seals in an archive")
    parser.add_argument("--person", action="append", default=[], help="id of somebody the seal must be about; repeatable")
    parser.add_argument("--version", help="id of the version of the procedure")
    parser.add_argument("--dossier", help="id of the dossier")
    parser.add_argument("--production", action="store_true", help="refuse keys of invented people")
    wanted = parser.parse_args()
    try:
        with open(wanted.seal, encoding="utf-8") as seal_file, open(wanted.keys, encoding="utf-8") as keys_file:
            seal, keys = json.load(seal_file), json.load(keys_file)
        instant(wanted.at)
    except (OSError, ValueError) as error:
        print(f"cannot read: {error}", file=sys.stderr)
        return 2
    try:
        check_use(open_seal(seal, keys, wanted.production), wanted)
    except Refused as refusal:
        print(f"refused: {refusal}")
        return refusal.code
    except (KeyError, TypeError, ValueError, RecursionError):
        print("refused: malformed")
        return 10
    print("good")
    return 0


if __name__ == "__main__":
    sys.exit(main())
