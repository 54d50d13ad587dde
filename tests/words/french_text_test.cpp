// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/french_text.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis::test;

TEST_CASE("texts that are set as French is have no faults")
{
    for (const QString& text :
         {u"Signé le 31 mars 2024\u00a0: «\u00a0à renseigner\u00a0» ? Non\u00a0; 1\u202f234,50\u00a0€, 12,5\u00a0%."_s
              .replace(u" ?"_s, u"\u00a0?"_s),
          u"p.\u00a024 de la revue n°\u00a07, https://exemple.fr/a:b?c=1"_s,
          u"1 contrat, 2 contrats, 1 mois, 31 mars"_s, u"<p style=\"margin: 0\">L’EPCI d’Amiens</p>"_s,
          u"Contrat 2024-2030 · QN05901M"_s, u"Fichier /tmp/essai 1.pdf"_s,
          u"1\u202f200 lignes, 0,5\u00a0%, 22/22, CN00201M…"_s, u"Ctrl+Maj+P"_s}) {
        CAPTURE(text.toStdString());
        CHECK(shownFaults(text).join(u'\n').toStdString() == "");
    }
}

TEST_CASE("each fault of French is found")
{
    for (const QString& text : {u"l'EPCI"_s,
                                u"un \"mot\""_s,
                                u"et ainsi de suite..."_s,
                                u"Attention :"_s,
                                u"Attention:"_s,
                                u"« mot »"_s,
                                u"12 %"_s,
                                u"12€"_s,
                                u"n° 7"_s,
                                u"n°7"_s,
                                u"nº\u00a07"_s,
                                u"p. 24"_s,
                                u"1 200 lignes"_s,
                                u"mot , mot"_s,
                                u"( mot)"_s,
                                u"mot,, mot"_s,
                                u"Contrat de Amiens"_s,
                                u"l’ EPCI"_s,
                                u"Date cible"_s,
                                u"Représenté par"_s,
                                u"le 2024-03-31"_s,
                                u"depuis 2024-03"_s,
                                u"626,5\u00a0ménages"_s,
                                u"1 contrats"_s,
                                u"0 lignes"_s,
                                u"3 contrat"_s,
                                u"%1 contrats"_s,
                                u"un  mot"_s,
                                u"Cancel"_s,
                                u"of the contract"_s}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(shownFaults(text).isEmpty());
    }
}
