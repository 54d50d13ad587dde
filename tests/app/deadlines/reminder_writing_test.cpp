// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deadlines/deadline_schema.h"
#include "app/deadlines/deadlines_page.h"
#include "app/signatories/reminder_dialog.h"
#include "exchange/tables/zip_archive.h"
#include "files/user_name.h"
#include "tests/support/opened_addresses.h"
#include "tests/support/user_input.h"

#include <QAction>
#include <QDesktopServices>
#include <QPushButton>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// Two bodies whose signature is awaited since February.
struct LateSignatures : WorkspacePageFixture
{
    LateSignatures()
    {
        workspace.edit(u"Plan"_s, [this](Transaction& tx) {
            for (int i = 0; late.size() < 2; ++i) {
                Signatory signatory = records().all<Signatory>()[i];
                if (!late.empty() && signatory.organisation == late.front().organisation)
                    continue;
                signatory.status = SignatoryStatus::Expected;
                signatory.signedOn.reset();
                signatory.targetDate = PartialDate::day(QDate(2025, 2, 1));
                tx.update(signatory);
                late.push_back(signatory);
            }
            Organisation body = *records().find(late[0].organisation);
            body.email = u"ville@exemple.fr"_s;
            tx.update(body);
        });
        page = show<DeadlinesPage>();
    }

    /// Selects the lines of so many, and presses Ctrl+R.
    template <class Act>
    void remind(int count, Act act)
    {
        RecordTableView* table = page->table();
        const auto idOf = [&](int i) { return deadlineId(DueKind::Signatory, late[std::size_t(i)].id.value); };
        select(table, idOf(0));
        for (int i = 1; i < count; ++i)
            table->selectionModel()->select(table->model()->index(table->recordModel()->rowOf(idOf(i)), 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        settle();
        bool isDone = false;
        whenOpen<ReminderDialog>([&](ReminderDialog& dialog) {
            act(dialog);
            isDone = true;
        });
        REQUIRE(page->remindAction()->isEnabled());
        page->remindAction()->trigger();
        REQUIRE(waitFor([&] { return isDone; }));
        settle();
    }
    static QPushButton* button(const ReminderDialog& dialog, const char* name)
    {
        return dialog.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QString nameOf(int i) const { return records().find(late[std::size_t(i)].organisation)->name; }

    std::vector<Signatory> late;
    std::unique_ptr<DeadlinesPage> page;
};

} // namespace

/// Gives its name to what is sent, and takes it back.
struct SenderName
{
    explicit SenderName(const LetterSender& sender) { setLetterSender(sender); }
    ~SenderName() { setLetterSender({}); }
};

TEST_CASE_METHOD(LateSignatures, "letter and draft are signed by whom the preferences name")
{
    const SenderName sender({u"Service habitat"_s, u"Ville d’essai"_s});
    const QString path = folder.filePath(u"relance.odt"_s);
    OpenedAddresses taken;
    QDesktopServices::setUrlHandler(u"mailto"_s, &taken, "take");
    remind(1, [&](ReminderDialog& dialog) {
        answerFileDialog(path);
        QTest::mouseClick(button(dialog, "letter"), Qt::LeftButton);
        button(dialog, "mail")->click();
        dialog.reject();
    });
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
    REQUIRE(waitFor([&] { return QFileInfo(path).size() > 0; }));
    constexpr qint64 mostBytes = 10'000'000;
    const QString text = QString::fromUtf8(ZipReader(path, mostBytes, {}).open(u"content.xml"_s)->readAll());
    CHECK(text.count(u"Ville d’essai"_s) == 2); // at its head and under its end
    REQUIRE(taken.urls.size() == 1);
    CHECK(QUrlQuery(taken.urls[0]).queryItemValue(u"body"_s, QUrl::FullyDecoded).endsWith(u"Ville d’essai"_s));
}

TEST_CASE_METHOD(LateSignatures, "from a reminder a letter is written to each body, to be worked on")
{
    const QString path = folder.filePath(u"relances.odt"_s);
    remind(2, [&](ReminderDialog& dialog) {
        CHECK_FALSE(button(dialog, "mail")->isEnabled()); // a draft is for one
        answerFileDialog(path);
        QTest::mouseClick(button(dialog, "letter"), Qt::LeftButton);
        REQUIRE(waitFor([&] { return QFileInfo(path).size() > 0; }));
        settle();
        okOf(dialog)->click();
    });
    REQUIRE(waitFor([&] { return QFileInfo(path).size() > 0; }));
    constexpr qint64 mostBytes = 10'000'000;
    const QString text = QString::fromUtf8(ZipReader(path, mostBytes, {}).open(u"content.xml"_s)->readAll());
    for (int i = 0; i < 2; ++i)
        CHECK(text.contains(nameOf(i).toHtmlEscaped()));
    CHECK(text.contains(u"2025"_s)); // since when
    REQUIRE(records().all<Reminder>().size() == 2);
    CHECK(records().all<Reminder>()[0].channel == u"courrier");
}

TEST_CASE_METHOD(LateSignatures, "the same letter is written as a PDF")
{
    const QString path = folder.filePath(u"relance.pdf"_s);
    remind(1, [&](ReminderDialog& dialog) {
        answerFileDialog(path);
        QTest::mouseClick(button(dialog, "letter"), Qt::LeftButton);
        dialog.reject();
    });
    REQUIRE(waitFor([&] { return QFileInfo(path).size() > 0; }));
    CHECK(bytesOf(path).startsWith("%PDF"));
    CHECK(records().all<Reminder>().empty()); // the letter alone is no reminder that was sent
}

TEST_CASE_METHOD(LateSignatures, "from a reminder a draft opens in the e-mail program: to whom, what, since when")
{
    OpenedAddresses taken;
    QDesktopServices::setUrlHandler(u"mailto"_s, &taken, "take");
    remind(1, [&](ReminderDialog& dialog) {
        REQUIRE(button(dialog, "mail")->isEnabled());
        button(dialog, "mail")->click();
        okOf(dialog)->click();
    });
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
    REQUIRE(taken.urls.size() == 1);
    CHECK(taken.urls[0].path() == u"ville@exemple.fr");
    const QString body = QUrlQuery(taken.urls[0]).queryItemValue(u"body"_s, QUrl::FullyDecoded);
    CHECK(body.contains(u"2025"_s));
    CHECK(body.contains(records().find(late[0].contract)->code.text()));
    REQUIRE(records().all<Reminder>().size() == 1);
    CHECK(records().all<Reminder>()[0].channel == u"courriel");
}
