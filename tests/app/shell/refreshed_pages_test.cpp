// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/evidence.h"
#include "tests/support/user_input.h"

#include <QActionGroup>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// Everything that a page says: its labels and the cells of its lists.
QString shownBy(const Page& page)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what a sheet showed before
    QString text = textOf(page);
    for (const QAbstractItemView* view : page.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        if (!model || !view->isVisibleTo(&page))
            continue;
        const auto* table = qobject_cast<const QTableView*>(view);
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            if (table && table->isColumnHidden(column))
                continue;
            for (int row = 0; row < model->rowCount(view->rootIndex()); ++row)
                text += u'\n' + model->index(row, column, view->rootIndex()).data().toString();
        }
    }
    return text;
}

/// The lines that only one of them has: "- old" and "+ new".
std::string difference(const QString& before, const QString& after)
{
    QStringList gone = before.split(u'\n');
    QStringList come;
    for (const QString& line : after.split(u'\n')) {
        if (!gone.removeOne(line))
            come << u"+ "_s + line;
    }
    for (QString& line : gone)
        line.prepend(u"- "_s);
    return (gone + come).join(u'\n').toStdString();
}

/// Appends a word to every text of the record that the search finds; what is no free text stays.
template <class T>
T reworded(T record)
{
    for (const Column<T>& column : recordOf<T>().columns) {
        if (!column.searched || column.get(record).typeId() != QMetaType::QString)
            continue;
        try {
            column.set(record, column.get(record).toString() + u" bis"_s);
        } catch (const std::exception&) {
            continue; // a code
        }
    }
    return record;
}

struct RefreshFixture : WorkspacePageFixture
{
    RefreshFixture()
    {
        REQUIRE(workspace.edit(u"Add"_s, [this](Transaction& tx) {
            const Id<Contract> contract = records().all<Contract>()[0].id;
            Event event;
            event.title = u"Forum"_s;
            event.date = *PartialDate::day(QDate(2025, 3, 10));
            event.contract = contract;
            tx.insert(event);
            Milestone step;
            step.contract = contract;
            step.title = u"Point d’étape"_s;
            step.planned = PartialDate::day(QDate(2025, 3, 20));
            tx.insert(step);
            Commitment promise;
            promise.contract = contract;
            promise.text = u"ouvrir un poste"_s;
            tx.insert(promise);
        }));
    }
};

} // namespace

TEST_CASE_METHOD(RefreshFixture, "a page that hears of an edit shows what it would show if it were filled anew")
{
    for (const PageEntry& entry : pageList()) {
        if (entry.id == u"map" || entry.id == u"history")
            continue; // a picture; the journal, which is read in a worker: their own tests
        std::unique_ptr<Page> page(entry.make(workspace, nullptr));
        page->resize(1400, 800);
        page->show();
        page->refresh(nullptr);
        settle();
        if (page->table() && page->table()->recordModel()->rowCount() > 0)
            select(page->table(), page->table()->recordModel()->idAt(0));
        forEachRecordType([&]<class T>() {
            if (records().all<T>().empty())
                return;
            CAPTURE(entry.id, recordOf<T>().table);
            ChangeSet changes;
            const auto hear = QObject::connect(&workspace, &Workspace::recordsChanged, page.get(),
                                               [&](const ChangeSet& some) { page->refresh(&some); });
            workspace.edit(u"Reword"_s, [&](Transaction& tx) { tx.update(reworded(records().all<T>()[0])); });
            QObject::disconnect(hear);
            settle();
            const QString heard = shownBy(*page);
            page->refresh(nullptr);
            settle();
            CHECK(difference(heard, shownBy(*page)) == "");
        });
    }
}

TEST_CASE_METHOD(RefreshFixture, "an edit changes nothing of the way in which a page is looked at")
{
    int ways = 0;
    for (const PageEntry& entry : pageList()) {
        std::unique_ptr<Page> page(entry.make(workspace, nullptr));
        page->resize(1400, 800);
        page->show();
        page->refresh(nullptr);
        settle();
        if (page->table() && page->table()->recordModel()->rowCount() > 0)
            select(page->table(), page->table()->recordModel()->idAt(0));
        else if (auto* tree = qobject_cast<QTreeView*>(page->mainWidget()))
            tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        for (const QActionGroup* group : page->findChildren<QActionGroup*>()) {
            for (QAction* way : group->actions()) {
                if (!way->isCheckable() || !group->isExclusive())
                    continue;
                way->trigger();
                settle();
                CAPTURE(entry.id, way->text());
                ++ways;
                const QWidget* shown = page->mainWidget();
                forEachRecordType([&]<class T>() {
                    if (records().all<T>().empty())
                        return;
                    ChangeSet some;
                    const auto hear = QObject::connect(&workspace, &Workspace::recordsChanged, page.get(),
                                                       [&](const ChangeSet& changes) { page->refresh(&changes); });
                    workspace.edit(u"Reword"_s, [&](Transaction& tx) { tx.update(reworded(records().all<T>()[0])); });
                    QObject::disconnect(hear);
                });
                settle();
                CHECK(way->isChecked());
                CHECK(page->mainWidget() == shown);
                CHECK_FALSE(shown->isHidden());
            }
        }
    }
    CHECK(ways >= 9); // list and month, tree and matrix, list and matrix, list, board and shares
}

TEST_CASE_METHOD(RefreshFixture, "a page that hears of a proof shows it, and its document by its name")
{
    Id<Document> document;
    REQUIRE(workspace.edit(u"Add"_s, [&](Transaction& tx) {
        Document added;
        added.sha256 = u"ab"_s.repeated(32);
        added.title = u"Convention signée"_s;
        added.fileName = u"convention.pdf"_s;
        document = tx.insert(added);
        tx.attach({added.sha256, QByteArrayLiteral("%PDF"), {QString()}});
    }));
    const std::pair<RecordRef, const char*> proved[] = {{refOf(records().all<Priority>()[0].id), "title"},
                                                        {refOf(records().all<Contract>()[0].id), "declared_on"},
                                                        {refOf(records().all<Signatory>()[0].id), "signed_on"},
                                                        {refOf(records().all<FundingLine>()[0].id), "planned_cents"}};
    for (const auto& [record, field] : proved) {
        for (const PageEntry& entry : pageList()) {
            if (!entry.tables.contains(record.table))
                continue;
            CAPTURE(entry.id, record.table);
            std::unique_ptr<Page> page(entry.make(workspace, nullptr));
            page->resize(1400, 800);
            page->show();
            page->refresh(nullptr);
            settle();
            page->showRecord(record);
            QObject::connect(&workspace, &Workspace::recordsChanged, page.get(),
                             [&](const ChangeSet& changes) { page->refresh(&changes); });
            const auto isWhole = [&] {
                settle();
                const QString heard = shownBy(*page);
                page->refresh(nullptr);
                settle();
                return difference(heard, shownBy(*page));
            };
            REQUIRE(workspace.edit(u"Prove"_s, [&, &record = record, &field = field](Transaction& tx) {
                proveField(tx, records(), record, QString::fromLatin1(field), {document, 1});
            }));
            CHECK(isWhole() == "");
            REQUIRE(workspace.edit(u"Rename"_s, [&](Transaction& tx) {
                Document renamed = *records().find(document);
                renamed.title += u" bis"_s;
                tx.update(renamed);
            }));
            CHECK(isWhole() == "");
            workspace.undo();
            workspace.undo();
            CHECK(isWhole() == "");
        }
    }
}
