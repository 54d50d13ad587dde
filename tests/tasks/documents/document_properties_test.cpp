// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_properties.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

TEST_CASE("how a PDF was made is said with what is known")
{
    CHECK(programInWords({.creator = u"Writer"_s, .producer = u"LibreOffice 7.4"_s, .version = u"1.6"_s}) ==
          u"Writer, by LibreOffice 7.4 (PDF 1.6)");
    CHECK(programInWords({.producer = u"LibreOffice 7.4"_s, .version = u"1.6"_s}) == u"LibreOffice 7.4 (PDF 1.6)");
    CHECK(programInWords({.creator = u"A"_s, .producer = u"A"_s, .version = u"1.6"_s}) == u"A (PDF 1.6)");
    CHECK(programInWords({.version = u"1.4"_s}) == u"PDF 1.4");
}

TEST_CASE("fonts that the file does not bring are named")
{
    CHECK(fontsInWords({}) == u"no font");
    CHECK(fontsInWords({{u"A"_s, true}, {u"B"_s, true}}) == u"2, all of them in the file");
    CHECK(fontsInWords({{u"A"_s, true}, {u"Arial"_s, false}, {{}, false}}) ==
          u"3; not in the file, and replaced by others: Arial, one without a name");
    CHECK(fontsInWords(std::vector<PdfFont>(20, {u"A"_s, false})).endsWith(u"A, …"));
}

TEST_CASE("an electronic signature is told with its worth")
{
    PdfSeal seal;
    CHECK(sealInWords(seal) == u"A field for an electronic signature, not signed.");
    seal = {.signer = u"Commune d’Exemple"_s, .state = PdfSealState::Sound, .coversAll = true};
    CHECK(sealInWords(seal) ==
          u"Commune d’Exemple. What was signed is unchanged. No authority that this computer knows "
          u"vouches for the name.");
    seal.certificate = PdfCertificateState::Trusted;
    seal.coversAll = false;
    CHECK(sealInWords(seal) ==
          u"Commune d’Exemple. What was signed is unchanged. A recognised authority vouches for the "
          u"name. The file was added to afterwards, as by a further signature.");
    seal.state = PdfSealState::Altered;
    CHECK(sealInWords(seal) == u"Commune d’Exemple. What was signed was changed afterwards: the signature is void.");
    seal.signer.clear();
    seal.signedAt = QDateTime(QDate(2024, 5, 17), QTime(9, 30));
    CHECK(sealInWords(seal).startsWith(u"Signer unknown, "));
    CHECK(sealInWords(seal).contains(u"2024"));
    CHECK(sealsInWords({seal, seal}).size() == 2);
}
