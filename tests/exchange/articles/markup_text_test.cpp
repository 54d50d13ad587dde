// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/articles/markup_text.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("entities and tags of HTML become the text that a browser shows")
{
    const auto [html, shown] = GENERATE(table<QString, QString>({
        {u"L&#8217;avenir des quartiers"_s, u"L’avenir des quartiers"_s},
        {u"L&#146;&eacute;t&eacute; &agrave; Amiens &hellip;"_s, u"L’été à Amiens …"_s},
        {u"Un <b>nouveau</b> contrat<br/>de ville"_s, u"Un nouveau contrat de ville"_s},
        {u"<p>Premier.</p><p>Second.</p>"_s, u"Premier. Second."_s},
        {u"quar<i>tier</i>s"_s, u"quartiers"_s},
        {u"Avant<script>alert('&lt;')</script><style>p{}</style> après"_s, u"Avant après"_s},
        {u"R&D, AT&T &inconnu; & 5 < 6"_s, u"R&D, AT&T &inconnu; & 5 < 6"_s},
        {u"5 < 6 & 7"_s, u"5 < 6 & 7"_s},
        {u"<!-- rien -->Titre"_s, u"Titre"_s},
        {u"مرحبا &amp; 🎉"_s, u"مرحبا & 🎉"_s},
        {u"&lt;b&gt; reste"_s, u"<b> reste"_s},
        {QString(), QString()},
    }));
    CHECK(textOfHtml(html) == shown);
}

TEST_CASE("tags that never close take no longer than others", "[bad input]")
{
    const QString shown = textOfHtml(u"<b><i>"_s.repeated(100'000) + u"fin"_s);
    CHECK(shown.isEmpty()); // cut before
    CHECK(textOfHtml(u"début"_s + u"</i><b>"_s.repeated(2'000)) == u"début");
}

TEST_CASE("accents, letters, signs and commands of LaTeX become the text that is printed")
{
    const auto [latex, printed] = GENERATE(table<QString, QString>({
        {uR"({\'E}cole et qualit{\'e})"_s, u"École et qualité"_s},
        {uR"(\'Ecole, No\"el, fa\c{c}ade, gar\c con)"_s, u"École, Noël, façade, garçon"_s},
        {uR"(b{\oe}uf, c\oe ur, \OE uvre, {\ae})"_s, u"bœuf, cœur, Œuvre, æ"_s},
        {uR"(na\"{\i}f et \^{\i}le, \`a)"_s, u"naïf et île, à"_s},
        {uR"({{Contrat}} de \emph{ville} \& \textbf{quartiers} 50 \%)"_s, u"Contrat de ville & quartiers 50 %"_s},
        {uR"(2024--2030 --- ``suite'' l'an~1)"_s, u"2024–2030 — “suite” l'an 1"_s},
        {uR"(fin \)"_s, u"fin"_s},
        {uR"(\')"_s, QString()},
        {u"déjà é"_s, u"déjà é"_s},
    }));
    CHECK(textOfLatex(latex).replace(QChar::Nbsp, u' ') == printed);
}
