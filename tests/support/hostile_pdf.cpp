// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_pdf.h"

#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

const QByteArray helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

QByteArray deflated(const QByteArray& bytes)
{
    return qCompress(bytes, 9).mid(4);
}

} // namespace

QByteArray deepTree(int depth, bool endsInRoot)
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>"};
    for (int i = 0; i < depth; ++i) {
        const int next = endsInRoot && i == depth - 1 ? 2 : i + 3;
        objects << "<< /Type /Pages /Count 1 /Kids [" + QByteArray::number(next) + " 0 R] >>";
    }
    objects << "<< /Type /Page /Parent " + QByteArray::number(depth + 1) + " 0 R /MediaBox [0 0 595 842] >>";
    return pdfOf(objects);
}

QByteArray drawingEachOther(int forms)
{
    QList<QByteArray> objects;
    for (int i = 0; i < forms; ++i) {
        const QByteArray next = QByteArray::number(6 + (i + 1) % forms);
        objects << streamObject("/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X " +
                                    next + " 0 R >> >>",
                                "/X Do /X Do");
    }
    return pageWith("/X Do", "/XObject << /X 6 0 R >>", objects);
}

QByteArray withPrevious(qsizetype previous)
{
    QByteArray pdf = samplePdf({u"Boucle"_s});
    const qsizetype start = pdf.lastIndexOf("xref\n0 ");
    return pdf.replace("/Root 1 0 R", "/Root 1 0 R /Prev " + QByteArray::number(previous < 0 ? start : previous));
}

QByteArray pageOf(const QByteArray& mediaBox, const QByteArray& content)
{
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", helvetica,
                  "<< /Type /Page /Parent 2 0 R /MediaBox [" + mediaBox +
                      "] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>",
                  streamObject({}, content)});
}

QByteArray fontBomb(int megabytes)
{
    const QByteArray font = deflated(deflated(QByteArray(qsizetype(megabytes) << 20, '\0')));
    return pageWith("BT /F2 12 Tf 72 700 Td (Bombe) Tj ET", "/Font << /F2 6 0 R >>",
                    {"<< /Type /Font /Subtype /TrueType /BaseFont /Bombe /FirstChar 32 /LastChar 32 /Widths [500] "
                     "/FontDescriptor 7 0 R >>",
                     "<< /Type /FontDescriptor /FontName /Bombe /Flags 32 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 "
                     "/Descent 0 /CapHeight 1 /StemV 1 /FontFile2 8 0 R >>",
                     streamObject("/Filter [/FlateDecode /FlateDecode]", font)});
}

QByteArray pictureBomb(int side)
{
    QByteArray page("\0\0\0\0\x30\0\1\0\0\0\x13", 11);
    for (const int value : {side, side, 0, 0}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            page += char(value >> shift);
    }
    page += QByteArray("\0\0\0", 3);
    const QByteArray number = QByteArray::number(side);
    return pageWith("500 0 0 500 0 0 cm /X Do", "/XObject << /X 6 0 R >>",
                    {streamObject("/Type /XObject /Subtype /Image /Width " + number + " /Height " + number +
                                      " /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode",
                                  page)});
}

QByteArray textBomb(int gigabytes)
{
    constexpr int part = 64; // megabytes
    const QByteArray content = deflated(deflated(QByteArray(qsizetype(part) << 20, ' ')));
    const QByteArray parts = QByteArray("5 0 R ").repeated(gigabytes * 1024 / part);
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", helvetica,
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents [" + parts + "] >>",
                  streamObject("/Filter [/FlateDecode /FlateDecode]", content)});
}

QByteArray withActions(const QString& program)
{
    const QByteArray script = "<< /S /JavaScript /JS (app.launchURL\\('file:///etc/passwd'\\);) >>";
    const QByteArray launch = "<< /S /Launch /F (" + program.toUtf8() + ") >>";
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R /OpenAction " + launch + " /AA << /WC " + script + " /DS " + launch +
                      " >> /Names << /JavaScript << /Names [(a) " + script +
                      "] >> /EmbeddedFiles << /Names [(a.sh) 6 0 R] >> >> >>",
                  "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", helvetica,
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
                  "/Contents 5 0 R /AA << /O " +
                      launch + " /C " + script +
                      " >> /Annots [<< /Type /Annot /Subtype /Link /Rect [72 690 300 720] /A " + launch + " /PA " +
                      script + " >>] >>",
                  streamObject({}, "BT /F1 12 Tf 72 700 Td (Le quartier Europe) Tj ET"),
                  "<< /Type /Filespec /F (a.sh) /EF << /F 7 0 R >> >>",
                  streamObject("/Type /EmbeddedFile", "#!/bin/sh\n\"" + program.toUtf8() + "\"\n")});
}

QByteArray withoutItsFonts()
{
    return pageWith("BT /F9 12 Tf 72 700 Td (Le quartier Europe) Tj ET BT /F2 12 Tf 72 680 Td (Le quartier Gare) Tj ET",
                    "/Font << /F2 6 0 R /F3 99 0 R >>",
                    {"<< /Type /Font /Subtype /TrueType /BaseFont /AucuneTelleFonte /FirstChar 32 /LastChar 126 "
                     "/Encoding /WinAnsiEncoding >>"});
}

} // namespace parvis::test
