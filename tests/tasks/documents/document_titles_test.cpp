// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_titles.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("what programs call a document without a name is no title")
{
    for (const QString& title : {QString(),
                                 u"   "_s,
                                 u"Présentation PowerPoint"_s,
                                 u"PRÉSENTATION POWERPOINT"_s,
                                 u"PowerPoint Presentation"_s,
                                 u"Présentation1"_s,
                                 u"Diapositive 1"_s,
                                 u"Slide 12"_s,
                                 u"Mise en page 1"_s,
                                 u"Layout 1"_s,
                                 u"Document1"_s,
                                 u"Document"_s,
                                 u"Document 3"_s,
                                 u"Sans nom 1"_s,
                                 u"Sans nom"_s,
                                 u"sans titre"_s,
                                 u"Sans-titre-2"_s,
                                 u"Document sans titre"_s,
                                 u"Untitled"_s,
                                 u"Untitled-1"_s,
                                 u"untitled document"_s,
                                 u"Classeur1"_s,
                                 u"Book1"_s,
                                 u"Feuil1"_s,
                                 u"Sheet 2"_s,
                                 u"Microsoft Word - contrat de ville"_s,
                                 u"Microsoft PowerPoint - bilan"_s,
                                 u"Microsoft Word"_s,
                                 u"about:blank"_s,
                                 u"Nouveau document"_s,
                                 u"New Document"_s,
                                 u"Page 1"_s,
                                 u"Numérisation"_s,
                                 u"Scan_0012"_s,
                                 u"Scanned Document"_s,
                                 u"IMG_2024"_s,
                                 u"Impression"_s,
                                 u"No title"_s,
                                 u"Titre du document"_s,
                                 u"Copie de Document1"_s,
                                 u"Page vierge"_s,
                                 u"Normal"_s,
                                 u"unspecified"_s,
                                 u"Capture d’écran (2)"_s,
                                 u"2024-05-17"_s,
                                 u"___"_s,
                                 u"Publication1"_s,
                                 u"[Untitled]"_s,
                                 u"(sans nom)"_s,
                                 u"« Sans titre »"_s,
                                 u"Word Document"_s,
                                 u"Document Microsoft Word"_s,
                                 u"PowerPoint-Präsentation"_s,
                                 u"Adobe Photoshop PDF"_s,
                                 u"Titre par défaut"_s,
                                 u"Page 1 of 3"_s,
                                 u"Page 1 sur 12"_s,
                                 u"Bizhub C258"_s,
                                 u"KM_C258-20240312101500"_s,
                                 u"SKM_C25824031210150"_s,
                                 u"Xerox Scan"_s,
                                 u"HP Scan"_s,
                                 u"HP LaserJet M428"_s,
                                 u"CamScanner 12-03-2024 10.15"_s}) {
        CAPTURE(title);
        CHECK(isDefaultTitle(title));
    }
}

TEST_CASE("the name of the file that a document was printed from is no title")
{
    for (const QString& title :
         {u"Contrat de ville.docm"_s, u"cdv_lens.qxd"_s, u"Convention.DOCX"_s, u"plaquette finale.indd"_s,
          u"bilan.pptx"_s, u"annexe financière.xlsx"_s, u"avenant.odt"_s, u"lettre.pages"_s, u"plan.dwg"_s,
          u"page.html"_s, u"C:\\Users\\agent\\contrat"_s, u"file:///home/agent/contrat"_s,
          u"https://ville.example/contrat"_s, u"\\\\serveur\\partage\\contrat"_s, u"scan.tif"_s, u"~contrat.tmp"_s,
          u"/home/agent/contrat"_s}) {
        CAPTURE(title);
        CHECK(isDefaultTitle(title));
    }
}

TEST_CASE("a title that somebody chose stays, also when it begins like a default")
{
    for (const QString& title : {u"Contrat de ville 2024-2030"_s,
                                 u"Présentation du contrat de ville"_s,
                                 u"Document d’orientation"_s,
                                 u"Mise en page du rapport annuel"_s,
                                 u"Tableau des signataires"_s,
                                 u"Rapport d’activité 2023"_s,
                                 u"Avenant n° 1"_s,
                                 u"Page de garde du contrat"_s,
                                 u"Test de dépistage à Lens"_s,
                                 u"Quartiers 2030"_s,
                                 u"Scan territorial"_s,
                                 u"Titre I : le cadre"_s,
                                 u"Feuille de route"_s,
                                 u"Image de la ville"_s,
                                 u"Page 1 du contrat"_s,
                                 u"Canon des architectes"_s,
                                 u"Sharp : bilan"_s,
                                 u"(Avenant) Contrat de ville"_s,
                                 u"Notes de synthèse"_s,
                                 u"HP et le quartier"_s,
                                 u"Adobe à Lens"_s}) {
        CAPTURE(title);
        CHECK_FALSE(isDefaultTitle(title));
        CHECK(documentTitle(title, u"a.pdf"_s) == title);
    }
}

TEST_CASE("without a title a document is called after its file, which always gives a name")
{
    CHECK(documentTitle(u"Document1"_s, u"contrat de Lens.pdf"_s) == u"contrat de Lens");
    CHECK(documentTitle({}, u".pdf"_s) == u".pdf");
    CHECK(documentTitle({}, u" .pdf"_s) == u".pdf");
    CHECK(documentTitle({}, u"contrat"_s) == u"contrat");
    CHECK(documentTitle({}, {}) == u"Untitled document");
}
