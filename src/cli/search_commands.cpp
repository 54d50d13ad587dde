// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/translate.h"
#include "store/record_text.h"
#include "tasks/search_order.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

Answer search(Session& session, const Arguments& arguments)
{
    const QString query = arguments.operands.join(u' ');
    const Register records = session.readRegister();
    QJsonArray rows;
    TextGrid grid({{translate("cli", "Kind")}, {translate("cli", "Code")}, {translate("cli", "Title"), {}, 160}});
    Search index(session.databasePath());
    const SearchAnswer answer = index.answer(query, 200);
    const std::vector<SearchHit> hits = inLookedForOrder(records, query, answer.hits);
    for (const SearchHit& hit : hits) {
        const QString code = recordCode(records, hit.record);
        const QString title = recordTitle(records, hit.record);
        rows.append(QJsonObject{{u"kind"_s, hit.record.table},
                                {u"id"_s, hit.record.id},
                                {u"code"_s, toJson(code)},
                                {u"title"_s, toJson(title)},
                                {u"page"_s, hit.page > 0 ? QJsonValue(hit.page) : QJsonValue()},
                                {u"excerpt"_s, toJson(hit.excerpt)}});
        const QString place =
            hit.page > 0 ? translate("cli", "%1, page %2: %3").arg(title).arg(hit.page).arg(hit.excerpt) : title;
        grid.add({tableInfo(hit.record.table).label, code.isEmpty() ? QString::number(hit.record.id) : code, place});
    }
    if (!grid.isEmpty()) {
        const QString left = hitsLeftOut(answer, int(hits.size()));
        return {rows, left.isEmpty() ? grid.text() : grid.text() + left + u'\n'};
    }
    QString nothing = translate("cli", "Nothing holds all these words: %1").arg(query);
    if (const int unsearched = index.documentsWithoutText(); unsearched > 0)
        nothing += u'\n' + translate("cli", "%n document(s) are pictures without text and cannot be searched.", nullptr,
                                     unsearched);
    return {rows, nothing};
}

} // namespace

std::vector<Command> searchCommands()
{
    return {{.path = "search",
             .operands = QT_TRANSLATE_NOOP("cli", "WORDS"),
             .minOperands = 1,
             .maxOperands = -1,
             .summary = QT_TRANSLATE_NOOP("cli", "finds contracts, QPV, organisations, articles, pages of documents"),
             .options = {},
             .run = search}};
}

} // namespace parvis::cli
