#!/usr/bin/env python3
"""Verifies offline a slip that says that the state holds a paper (phiếu xác nhận giấy tờ đã có): a JSON Web Signature in compact
form (RFC 7515), Ed25519, standard library and verify_seal.py only. Prints what the slip says.

Exit codes: 0 good; 2 wrong usage or unreadable file; 10 altered or malformed; 11 unknown key; 12 about invented people
(with --production); 13 not in its time; 14 another person; 17 another paper.
"""
import argparse
import json
import sys
from datetime import datetime, timezone

from verify_seal import Refused, from_base64url, instant, signature_is_good

TYPE = "mot-lan-held-paper+jwt"
# Clocks of two offices differ.
SKEW_SECONDS = 120


def read_part(text):
    part = json.loads(from_base64url(text).decode("utf-8"))
    if not isinstance(part, dict):
        raise Refused(10, "a part of the slip is no object")
    return part


def open_slip(token, keys, production):
    """The claims of a slip that verifies. Raises Refused for any other."""
    parts = token.split(".")
    if len(parts) != 3:
        raise Refused(10, "a slip has three parts")
    header = read_part(parts[0])
    if header.get("alg") != "EdDSA" or header.get("typ") != TYPE or "crit" in header:
        raise Refused(10, "this is no slip about a paper")
    key = next((key for key in keys["keys"] if key.get("kid") == header.get("kid")), None)
    if key is None or key.get("kty") != "OKP" or key.get("crv") != "Ed25519":
        raise Refused(11, "no such key: " + str(header.get("kid")))
    if production and key.get("synthetic") is not False:
        raise Refused(12, "this key vouches for invented people only")
    signed = (parts[0] + "." + parts[1]).encode("ascii")
    if not signature_is_good(from_base64url(key["x"]), signed, from_base64url(parts[2])):
        raise Refused(10, "the signature does not verify")
    claims = read_part(parts[1])
    if claims.get("synthetic") is not key.get("synthetic"):
        raise Refused(10, "the key vouches for other people than the slip names")
    return claims


def check_use(claims, wanted):
    """Whether the slip is in time, and about the paper and the person that the caller means."""
    at = instant(wanted.at).timestamp()
    if at > claims["exp"] or at < claims["iat"] - SKEW_SECONDS:
        raise Refused(13, "the slip counts until " + datetime.fromtimestamp(claims["exp"], timezone.utc).isoformat())
    if wanted.person is not None and wanted.person != claims["sub"]:
        raise Refused(14, "the slip is about another person")
    if wanted.paper and claims["paper"] not in wanted.paper:
        raise Refused(17, "the slip is about another paper: " + claims["paper"])


def main():
    parser = argparse.ArgumentParser(description="Verifies a slip about a held paper offline.")
    parser.add_argument("slip", help="file with the text of the QR code; - reads it from the scanner (standard input)")
    parser.add_argument("keys", help="JSON Web Key Set of the sealing authority")
    parser.add_argument("--at", default=datetime.now(timezone.utc).isoformat(), help="instant, ISO 8601; now unless said")
    parser.add_argument("--paper", action="append", default=[], help="code of a result type that would do; repeatable")
    parser.add_argument("--person", help="opaque id of the person whose paper it must be")
    parser.add_argument("--production", action="store_true", help="refuse keys of invented people")
    wanted = parser.parse_args()
    try:
        with open(wanted.keys, encoding="utf-8") as keys_file:
            keys = json.load(keys_file)
        if wanted.slip == "-":
            token = sys.stdin.read().strip()
        else:
            with open(wanted.slip, encoding="utf-8") as slip_file:
                token = slip_file.read().strip()
        instant(wanted.at)
    except (OSError, ValueError) as error:
        print(f"cannot read: {error}", file=sys.stderr)
        return 2
    try:
        claims = open_slip(token, keys, wanted.production)
        check_use(claims, wanted)
        said = {name: claims[name] for name in ("paper", "document", "register", "basis", "sub")}
    except Refused as refusal:
        print(f"refused: {refusal}")
        return refusal.code
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError):
        print("refused: malformed")
        return 10
    print(json.dumps(said, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
