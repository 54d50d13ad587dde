#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes sealed.pdf: a page with the electronic signature of an invented body, and a second field that nobody signed.

Needs the openssl command. The key is thrown away. Usage: make_sealed.py sealed.pdf
"""
import subprocess
import sys
import tempfile
from pathlib import Path

SIGNATURE_BYTES = 4096


def run(*words, stdin=None):
    return subprocess.run(words, input=stdin, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def seal(data, folder):
    key, certificate = str(folder / "key.pem"), str(folder / "certificate.pem")
    run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-utf8", "-days", "36500", "-subj",
        "/O=Commune d’Exemple/CN=Commune d’Exemple, cachet électronique", "-keyout", key, "-out", certificate)
    return run("openssl", "cms", "-sign", "-binary", "-outform", "DER", "-md", "sha256", "-signer", certificate,
               "-inkey", key, stdin=data)


def document():
    text = b"BT /F1 18 Tf 72 760 Td (Contrat de ville signe electroniquement) Tj ET"
    hole = b"<" + b"0" * (2 * SIGNATURE_BYTES) + b">"
    return [
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R 8 0 R] /SigFlags 3 >> >>",
        b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Annots [6 0 R 8 0 R]"
        b" /Resources << /Font << /F1 3 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (sceau) /Rect [72 80 272 130] /P 4 0 R /F 4 /V 7 0 R >>",
        b"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /M (D:20240517093000+02'00')"
        b" /Reason (Signature du contrat) /Location (Exemple) /ByteRange [0 AAAAAAAAAA BBBBBBBBBB CCCCCCCCCC]"
        b" /Contents " + hole + b" >>",
        b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (partenaire) /Rect [320 80 520 130] /P 4 0 R /F 4 >>",
        b"<< /Creator (Exemple de traitement de texte) /Producer (Exemple de PDF) /CreationDate (D:20240516100000Z) >>",
    ]


def main():
    pdf, places = b"%PDF-1.7\n", []
    for number, body in enumerate(document(), 1):
        places.append(len(pdf))
        pdf += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(pdf)
    pdf += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    pdf += b"".join(b"%010d 00000 n \n" % place for place in places)
    pdf += b"trailer\n<< /Size %d /Root 1 0 R /Info 9 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, table)

    begin = pdf.index(b"/Contents <") + len(b"/Contents ")
    end = begin + 2 * SIGNATURE_BYTES + 2
    for name, number in ((b"AAAAAAAAAA", begin), (b"BBBBBBBBBB", end), (b"CCCCCCCCCC", len(pdf) - end)):
        pdf = pdf.replace(name, b"%-10d" % number)
    with tempfile.TemporaryDirectory() as folder:
        signature = seal(pdf[:begin] + pdf[end:], Path(folder)).hex().encode()
    filled = signature + b"0" * (2 * SIGNATURE_BYTES - len(signature))
    Path(sys.argv[1]).write_bytes(pdf[:begin] + b"<" + filled + b">" + pdf[end:])


main()
