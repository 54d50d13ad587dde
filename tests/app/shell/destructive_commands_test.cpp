// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_pdf.h"
#include "tests/support/user_input.h"
#include "widgets/workspace/removal_question.h"

#include <QCryptographicHash>
#include <QMessageBox>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// A workspace with some documents and events, and what it answers to questions.
struct DestructiveFixture : WorkspacePageFixture
{
    DestructiveFixture()
    {
        REQUIRE(workspace.edit(u"Add"_s, [](Transaction& tx) {
            for (int i = 0; i < 3; ++i) {
                const QByteArray bytes = samplePdf({u"Page %1"_s.arg(i)});
                Document document;
                document.title = u"Document %1"_s.arg(i);
                document.fileName = u"document%1.pdf"_s.arg(i);
                document.sha256 =
                    QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
                document.pages = 1;
                tx.insert(document);
                tx.attach({document.sha256, bytes, {u"Page"_s}});
                Event event;
                event.title = u"Forum %1"_s.arg(i);
                event.date = *PartialDate::day(QDate(2025, 3, 10 + i));
                tx.insert(event);
            }
        }));
        answer.callOnTimeout([this] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                asked << box->text();
                QAbstractButton* choice = box->button(QMessageBox::Cancel);
                for (QAbstractButton* button : box->buttons()) {
                    if (agrees && box->buttonRole(button) == QMessageBox::DestructiveRole)
                        choice = button;
                }
                QTest::mouseClick(choice, Qt::LeftButton);
            }
        });
        answer.start(5);
    }

    std::size_t rows() const
    {
        std::size_t count = 0;
        forEachRecordType([&]<class T>() { count += records().all<T>().size(); });
        return count;
    }
    std::unique_ptr<Page> open(const PageEntry& entry)
    {
        std::unique_ptr<Page> page(entry.make(workspace, nullptr));
        QObject::connect(&workspace, &Workspace::recordsChanged, page.get(),
                         [shown = page.get()](const ChangeSet& changes) { shown->refresh(&changes); });
        page->resize(1400, 800);
        page->show();
        page->refresh(nullptr);
        settle();
        return page;
    }
    /// Three rows that follow the selection of another page, as TerritoryLink selects them.
    static void follow(RecordTableView& table)
    {
        std::vector<qint64> ids;
        for (int row = 0; row < std::min(3, table.recordModel()->rowCount()); ++row)
            ids.push_back(table.recordModel()->idAt(row));
        table.selectIds(ids, u"Contrats"_s);
        Q_EMIT table.currentIdChanged(table.currentId());
        Q_EMIT table.selectedIdsChanged();
    }

    QTimer answer;
    QStringList asked;
    bool agrees = false;
};

std::vector<QAbstractButton*> destructiveButtons(const QWidget& page)
{
    static const QRegularExpression words(u"^(Delete|Remove)\\b"_s);
    std::vector<QAbstractButton*> found;
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled() && words.match(button->text()).hasMatch())
            found.push_back(button);
    }
    return found;
}

} // namespace

TEST_CASE_METHOD(DestructiveFixture, "the Delete key asks before it takes rows that another page selected")
{
    QStringList asking;
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id);
        const auto page = open(entry);
        if (!page->table() || page->table()->recordModel()->rowCount() < 2)
            continue;
        follow(*page->table());
        asked.clear();
        const std::size_t before = rows();
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_Delete);
        settle();
        CHECK(rows() == before);
        if (!asked.isEmpty()) {
            asking << entry.id;
            CHECK(asked.first().contains(u"3"_s));
            CHECK(asked.first().contains(u"Contrats"_s));
        }
    }
    asking.sort();
    CHECK(asking ==
          QStringList{u"calendar"_s, u"documents"_s, u"funding"_s, u"organisations"_s, u"press"_s, u"signatories"_s});
}

TEST_CASE_METHOD(DestructiveFixture, "a button that deletes takes the record that is shown, or says how many it takes")
{
    int tried = 0;
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id);
        const auto page = open(entry);
        if (!page->table() || page->table()->recordModel()->rowCount() < 2)
            continue;
        follow(*page->table());
        const std::size_t buttons = destructiveButtons(*page).size();
        for (std::size_t i = 0; i < buttons; ++i) {
            follow(*page->table());
            QAbstractButton* button = destructiveButtons(*page).at(i);
            const QString text = button->text();
            CAPTURE(text);
            const std::size_t before = rows();
            asked.clear();
            button->setFocus();
            QTest::mouseClick(button, Qt::LeftButton);
            settle();
            const std::size_t taken = before - rows();
            CHECK((taken <= 1 || text.contains(QString::number(taken))));
            CHECK((taken > 0 || !asked.isEmpty()));
            CHECK_FALSE((taken > 0 && button->hasFocus()));
            if (QWidget* focused = QApplication::focusWidget())
                QTest::keyClick(focused, Qt::Key_Space);
            settle();
            CHECK(before - rows() == taken);
            if (taken > 0)
                workspace.undo();
            settle();
            ++tried;
        }
    }
    CHECK(tried >= 2);
}

TEST_CASE_METHOD(DestructiveFixture,
                 "rows that the user selects on the page go without a question, others once agreed to")
{
    const auto entry = std::ranges::find(pageList(), u"press"_s, &PageEntry::id);
    const Contract& lens = contract("CN06202I");
    workspace.selection().setContracts({lens.id}, nullptr, u"Contrats"_s);
    const auto page = open(*entry);
    RecordTableView& table = *page->table();
    REQUIRE(table.selectedIds().size() > 1);
    CHECK(table.chosenOn() == u"Contrats");
    const std::size_t articles = records().all<Article>().size();
    const std::size_t followed = table.selectedIds().size();

    agrees = true;
    QTest::keyClick(&table, Qt::Key_Delete);
    settle();
    CHECK(asked.size() == 1);
    CHECK(records().all<Article>().size() == articles - followed);
    workspace.undo();
    settle();

    asked.clear();
    const QModelIndex first = table.recordModel()->index(0, 0);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, table.visualRect(first).center());
    CHECK(table.chosenOn().isEmpty());
    QTest::keyClick(&table, Qt::Key_Delete);
    settle();
    CHECK(asked.isEmpty());
    CHECK(records().all<Article>().size() == articles - 1);
}
