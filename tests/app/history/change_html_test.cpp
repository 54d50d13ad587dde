// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/change_html.h"

#include "domain/document.h"
#include "domain/register.h"
#include "store/record.h"
#include "tests/catch.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("the history says a long word whole, with places where its line may break")
{
    const Document document{.sha256 = u"0123456789abcdef"_s.repeated(4), .title = u"Contrat"_s};
    const RowChange change{{recordOf<Document>().table, 1}, std::nullopt, toImage(document)};
    QTextDocument shown;
    shown.setHtml(changesHtml(Register(), {change}, QLocale(QLocale::French), {}));
    QString text = shown.toPlainText();
    const QChar breakPlace(0x200B);
    CHECK(text.contains(u"0123456789abcdef"_s + breakPlace + u"0123456789abcdef"_s));
    CHECK(text.remove(breakPlace).contains(document.sha256));
}
