// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a form are part of the words of their page.
#include "pdf/page_words.h"
#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// How the content of a field gets onto the page.
enum class Printing { ByField, ByViewer, Never };

/// One page: "Fait", "Date", "Choix", "Accord" and "Mot de passe", one below the other 40 points apart from 700 on, and
/// at 200 points from the left a field for each, filled in.
QByteArray formPdf(Printing printing, const QByteArray& page = {})
{
    const QByteArray shown = printing == Printing::Never      ? " /AP << /N 11 0 R >>"
                             : printing == Printing::ByViewer ? ""
                                                              : " /AP << /N 12 0 R >>";
    const auto field = [&](const QByteArray& entries, int top) {
        return "<< /Type /Annot /Subtype /Widget /F 4 /P 4 0 R /DA (/F1 12 Tf 0 g) /Rect [200 " +
               QByteArray::number(top - 15) + " 420 " + QByteArray::number(top + 5) + "] " + entries + " >>";
    };
    const QByteArray nothing =
        "/Type /XObject /Subtype /Form /BBox [0 0 220 20] /Resources << /Font << /F1 3 0 R >> >>";
    return pdfOf(
        {"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R 7 0 R 8 0 R 9 0 R 10 0 R] /DR << /Font << /F1 3 0 "
         "R "
         ">> >> >> >>",
         "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
         "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> "
         "/Annots [6 0 R 7 0 R 8 0 R 9 0 R 10 0 R] " +
             page + " >>",
         streamObject({},
                      "BT /F1 12 Tf 72 690 Td (Fait) Tj 0 -40 Td (Date) Tj 0 -40 Td (Choix) Tj 0 -40 Td (Accord) Tj 0 "
                      "-40 Td (Code) Tj ET"),
         field("/FT /Tx /T (lieu) /V (Ville-Exemple, mairie)" + shown, 700),
         field("/FT /Tx /T (date) /V (19/04/2024)" + (printing == Printing::ByField ? QByteArray() : shown), 660),
         field("/FT /Ch /Ff 131072 /T (choix) /Opt [(Avenant) (Contrat)] /V (Contrat)" +
                   (printing == Printing::ByField ? QByteArray() : shown),
               620),
         field("/FT /Btn /T (accord) /V /Oui /AS /Oui /AP << /N << /Oui 11 0 R /Off 11 0 R >> >>", 580),
         field("/FT /Tx /Ff 8192 /T (code) /V (secret)" + (printing == Printing::Never ? shown : QByteArray()), 540),
         streamObject(nothing, ""), streamObject(nothing, "BT /F1 12 Tf 2 5 Td (Ville-Exemple, mairie) Tj ET")});
}

QRectF boxOf(const std::vector<PdfWord>& words, const QString& text)
{
    const auto word = std::ranges::find(words, text, &PdfWord::text);
    return word == words.end() ? QRectF() : word->box;
}

} // namespace

TEST_CASE("what is filled into a form is read behind its name, whether the file prints it, the viewer, or nobody")
{
    for (const Printing printing : {Printing::ByField, Printing::ByViewer, Printing::Never}) {
        INFO(int(printing));
        const std::vector<PdfWord> words = PdfDocument(formPdf(printing)).pageWords(1);
        const QString text = textOfWords(words).simplified(); // a wide gap ends a line
        INFO(text.toStdString());
        CHECK(text.startsWith(u"Fait Ville-Exemple, mairie Date 19/04/2024 Choix Contrat Accord ☒ Code"));
        CHECK(text.count(u"mairie") == 1);
        CHECK_FALSE(text.contains(u"secret"));
        CHECK(QRectF(200, 177, 220, 20).contains(boxOf(words, u"19/04/2024"_s).center()));
    }
}

TEST_CASE("the fields of a page that is turned stand where they are shown")
{
    const std::vector<PdfWord> words = PdfDocument(formPdf(Printing::Never, "/Rotate 90")).pageWords(1);
    // 90 degrees clockwise: what stood at the left stands at the top.
    CHECK(QRectF(640, 200, 40, 220).contains(boxOf(words, u"19/04/2024"_s).center()));
}

TEST_CASE("hidden fields and those of nonsense are no words", "[bad input]")
{
    QByteArray hidden = formPdf(Printing::Never);
    hidden.replace("/F 4 ", "/F 2 ");
    CHECK(PdfDocument(hidden).pageText(1) == u"Fait\nDate\nChoix\nAccord\nCode");
    QByteArray flat = formPdf(Printing::Never);
    flat.replace("/Rect [200 ", "/Rect [420 ");
    CHECK(PdfDocument(flat).pageText(1) == u"Fait\nDate\nChoix\nAccord\nCode");
    QByteArray wild = formPdf(Printing::Never);
    wild.replace("(19/04/2024)", "[1 2 (x)]   ");
    CHECK_NOTHROW(PdfDocument(wild).pageText(1));
}
