// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_pdf.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace parvis::test {

QByteArray pdfOf(const QList<QByteArray>& objects)
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype start = pdf.size();
    return pdf + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray samplePdf(const QStringList& pages)
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                              {},
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
    QByteArray kids;
    for (const QString& text : pages) {
        const QByteArray stream =
            text.isEmpty() ? QByteArray() : "BT /F1 12 Tf 72 700 Td (" + text.toLatin1() + ") Tj ET";
        const qsizetype number = objects.size() + 1;
        kids += QByteArray::number(number) + " 0 R ";
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
                   "/Contents " +
                       QByteArray::number(number + 1) + " 0 R >>";
        objects << "<< /Length " + QByteArray::number(stream.size()) + " >>\nstream\n" + stream + "\nendstream";
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>";
    return pdfOf(objects);
}

QByteArray bookPdf(int pages)
{
    constexpr int fixed = 8; // objects before the pages
    const auto number = [](int i) { return QByteArray::number(i); };
    const auto page = [&](int i) { return number(fixed + 2 * i - 1) + " 0 R"; };
    const auto link = [](int top, const QByteArray& action) {
        return "<< /Type /Annot /Subtype /Link /Rect [100 " + QByteArray::number(842 - top - 20) + " 200 " +
               QByteArray::number(842 - top) + "] /Border [0 0 0] /A << " + action + " >> >>";
    };
    QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R /PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >> >>",
        {},
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Outlines /First 5 0 R /Last 6 0 R /Count 2 >>",
        "<< /Title (Pr\351ambule) /Parent 4 0 R /Next 6 0 R /Dest [" + page(1) + " /XYZ 0 842 0] >>",
        "<< /Title (Titre) /Parent 4 0 R /Prev 5 0 R /First 7 0 R /Last 7 0 R /Count 1 /Dest [" + page(2) +
            " /XYZ 0 842 0] >>",
        "<< /Title (Article) /Parent 6 0 R /Dest [" + page(3) + " /XYZ 0 442 0] >>",
        "[" + link(100, "/S /GoTo /D [" + page(3) + " /XYZ 0 842 0]") +
            link(140, "/S /URI /URI (https://exemple.invalid/)") + link(180, "/S /Launch /F (programme.exe)") +
            link(220, "/S /JavaScript /JS (app.alert\\(1\\))") + "]"};
    QByteArray kids;
    for (int i = 1; i <= pages; ++i) {
        const QByteArray stream = "BT /F1 12 Tf 72 700 Td (Page " + number(i) + " du contrat) Tj ET";
        kids += page(i) + " ";
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> " +
                       QByteArray(i == 1 ? "/Annots 8 0 R " : "") + "/Contents " + number(fixed + 2 * i) + " 0 R >>";
        objects << streamObject({}, stream);
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + number(pages) + " >>";
    return pdfOf(objects);
}

namespace {

template <class Encrypt>
QByteArray written(QPDF& source, Encrypt encrypt)
{
    QPDFWriter writer(source);
    writer.setOutputMemory();
    encrypt(writer);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

template <class Encrypt>
QByteArray rewritten(const QByteArray& pdf, Encrypt encrypt)
{
    QPDF source;
    source.processMemoryFile("sample", pdf.constData(), std::size_t(pdf.size()));
    return written(source, encrypt);
}

} // namespace

QByteArray turned(const QByteArray& pdf, int degrees)
{
    QPDF source;
    source.processMemoryFile("sample", pdf.constData(), std::size_t(pdf.size()));
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(source).getAllPages())
        page.rotatePage(degrees, true);
    return written(source, [](QPDFWriter&) {});
}

QByteArray encrypted(const QByteArray& pdf, const char* password)
{
    return rewritten(pdf, [&](QPDFWriter& writer) {
        writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    });
}

QByteArray encrypted(const QByteArray& pdf, const QByteArray& password, int bits)
{
    return rewritten(pdf, [&](QPDFWriter& writer) {
        if (bits == 40)
            writer.setR2EncryptionParametersInsecure(password.constData(), "owner", true, true, true, true);
        else
            writer.setR3EncryptionParametersInsecure(password.constData(), "owner", true, true, true, true, true, true,
                                                     qpdf_r3p_full);
    });
}

QByteArray notToBePrinted(const QByteArray& pdf)
{
    return rewritten(pdf, [&](QPDFWriter& writer) {
        writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_none, true);
    });
}

QByteArray streamObject(const QByteArray& entries, const QByteArray& bytes)
{
    return "<< /Length " + QByteArray::number(bytes.size()) + ' ' + entries + " >>\nstream\n" + bytes + "\nendstream";
}

QByteArray pageWith(const QByteArray& content, const QByteArray& resources, const QList<QByteArray>& objects)
{
    const QList<QByteArray> page{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
                                 "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                                 "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << " +
                                     (resources.isEmpty() ? QByteArray("/Font << /F1 3 0 R >>") : resources) +
                                     " >> /Contents 5 0 R >>",
                                 streamObject({}, content)};
    return pdfOf(page + objects);
}

namespace {

/// Forms that draw each other ten times each, from the object `first` on, with the font of object 3.
QList<QByteArray> endlessForms(int first)
{
    constexpr int depth = 20;
    QList<QByteArray> forms;
    for (int i = 0; i < depth; ++i) {
        const QByteArray next = QByteArray::number(first + i + 1);
        const bool isLast = i == depth - 1;
        forms << streamObject("/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> " +
                                  (isLast ? QByteArray(">>") : "/XObject << /X " + next + " 0 R >> >>"),
                              isLast ? QByteArray("q Q") : QByteArray("/X Do ").repeated(10));
    }
    return forms;
}

} // namespace

QByteArray endlessPdf()
{
    return pageWith("/X Do", "/XObject << /X 6 0 R >>", endlessForms(6));
}

QByteArray pdfWithEndlessPages(int pages, const QList<int>& endless)
{
    const int firstForm = 4 + 2 * pages;
    QByteArray kids;
    QList<QByteArray> sheets;
    for (int page = 1; page <= pages; ++page) {
        const int number = 2 + 2 * page;
        kids += QByteArray::number(number) + " 0 R ";
        sheets
            << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << "
               "/X " +
                   QByteArray::number(firstForm) + " 0 R >> >> /Contents " + QByteArray::number(number + 1) + " 0 R >>";
        sheets << streamObject({}, endless.contains(page)
                                       ? "/X Do"
                                       : "BT /F1 12 Tf 72 700 Td (Page" + QByteArray::number(page) + ") Tj ET");
    }
    return pdfOf(
        QList<QByteArray>{"<< /Type /Catalog /Pages 2 0 R >>",
                          "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>",
                          "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"} +
        sheets + endlessForms(firstForm));
}

QByteArray pdfWithPageTree(const QByteArray& kids, int count)
{
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>",
                  "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(count) + " >>"});
}

} // namespace parvis::test
