// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/password_spellings.h"

#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE("a plain password has one spelling, an empty one none")
{
    CHECK(passwordSpellings(u"sesame"_s) == QList<QByteArray>{"sesame"});
    CHECK(passwordSpellings({}).isEmpty());
}

TEST_CASE("a PDF opens with its password, however its maker and its reader spell the accents")
{
    const QByteArray pdf = samplePdf({u"Secret"_s});
    const QString password = u"Œuvre d’Été 2024€"_s;
    const QString typed[] = {password, password.normalized(QString::NormalizationForm_D)};
    const QByteArray latin = "\xC9t\xE9";
    const QByteArray ansi = "\x8Cuvre d\x92\xC9t\xE9 2024\x80";
    const QByteArray pdfDoc = "\x96uvre d\x90\xC9t\xE9 2024\xA0";
    for (const QString& word : typed) {
        for (const QByteArray& written :
             {password.toUtf8(), ansi, pdfDoc, password.normalized(QString::NormalizationForm_D).toUtf8()}) {
            for (const int bits : {40, 128}) {
                CAPTURE(word, written.toPercentEncoding(), bits);
                CHECK(PdfDocument(encrypted(pdf, written, bits), {}, word).pageText(1) == u"Secret");
            }
        }
        CHECK(PdfDocument(encrypted(pdf, password.toUtf8().constData()), {}, word).pageText(1) == u"Secret");
    }
    CHECK(PdfDocument(encrypted(pdf, latin, 128), {}, u"Été"_s).pageText(1) == u"Secret");
    CHECK_THROWS_AS(PdfDocument(encrypted(pdf, latin, 128), {}, u"Ete"_s), PdfLocked);
}
