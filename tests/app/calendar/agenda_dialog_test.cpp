// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/agenda_dialog.h"

#include "app/calendar/calendar_page.h"
#include "tests/support/user_input.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct AgendaFixture : WorkspacePageFixture
{
    QString file() const { return folder.filePath(u"agenda.ics"_s); }
    QByteArray written() const
    {
        QFile made(file());
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    }
    void exportFrom(const CalendarPage& page)
    {
        whenOpen<AgendaDialog>([this](AgendaDialog& dialog) {
            CHECK(textOf(dialog).contains(u"will hold 42 date(s)"_s));
            type(&dialog, "path", {});
            CHECK_FALSE(okOf(dialog)->isEnabled());
            type(&dialog, "path", file());
            QTest::mouseClick(okOf(dialog), Qt::LeftButton);
        });
        actionOf(page, u"Export to an agenda (.ics)…"_s)->trigger();
        settle();
    }
};

} // namespace

TEST_CASE_METHOD(AgendaFixture, "the calendar is exported from its page, and the message leads to the folder")
{
    const auto page = show<CalendarPage>();
    exportFrom(*page);
    CHECK(written().count("BEGIN:VEVENT") == 42);
    REQUIRE(!messages.empty());
    CHECK(messages.back().text.contains(u"agenda.ics"_s));
    CHECK(messages.back().actionText == u"Open the folder");
}

TEST_CASE_METHOD(AgendaFixture, "a file that exists is replaced only when the user says so")
{
    QFile existing(file());
    REQUIRE(existing.open(QIODevice::WriteOnly));
    existing.write("à moi");
    existing.close();
    const auto page = show<CalendarPage>();
    exportFrom(*page);
    CHECK(written() == "à moi");
    REQUIRE(messages.back().kind == Message::Kind::Warning);
    messages.back().action();
    settle();
    CHECK(written().startsWith("BEGIN:VCALENDAR"));
}

TEST_CASE_METHOD(AgendaFixture, "where no file can be written, the dialog comes back as it was left, with the reason")
{
    const auto page = show<CalendarPage>();
    const QString absent = folder.filePath(u"absent/agenda.ics"_s);
    whenOpen<AgendaDialog>([&](AgendaDialog& dialog) {
        dialog.findChild<QCheckBox*>(u"alarm30"_s)->click();
        type(&dialog, "path", absent);
        QTest::mouseClick(okOf(dialog), Qt::LeftButton);
        whenOpen<AgendaDialog>([this, absent, &dialog](AgendaDialog& same) {
            CHECK(&same == &dialog);
            CHECK(same.findChild<QLineEdit*>(u"path"_s)->text() == absent);
            CHECK(same.findChild<QCheckBox*>(u"alarm30"_s)->isChecked());
            CHECK(textOf(same).contains(messages.back().text));
            type(&same, "path", file());
            QTest::mouseClick(okOf(same), Qt::LeftButton);
        });
    });
    actionOf(*page, u"Export to an agenda (.ics)…"_s)->trigger();
    REQUIRE(waitFor([&] { return !messages.empty() && messages.back().kind == Message::Kind::Error; }));
    REQUIRE(waitFor([&] { return !written().isEmpty(); }));
    settle();
    CHECK(messages.back().kind != Message::Kind::Error);
}

TEST_CASE_METHOD(AgendaFixture, "reminders are chosen and remembered, and the contract at hand is proposed")
{
    const Id<Contract> contract = records().all<Contract>()[0].id;
    {
        AgendaDialog dialog(records(), workspace.today(), contract, nullptr);
        CHECK(dialog.request().contract == contract);
        CHECK_FALSE(okOf(dialog)->isEnabled()); // nothing is dated yet in this contract
        CHECK(dialog.request().alarms == std::vector{7, 1});
    }
    AgendaDialog dialog(records(), workspace.today(), {}, nullptr);
    CHECK_FALSE(dialog.request().contract);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QCheckBox*>(u"alarm7"_s), Qt::LeftButton, Qt::NoModifier,
                      QPoint(8, dialog.findChild<QCheckBox*>(u"alarm7"_s)->height() / 2));
    QTest::mouseClick(dialog.findChild<QCheckBox*>(u"alarm30"_s), Qt::LeftButton, Qt::NoModifier,
                      QPoint(8, dialog.findChild<QCheckBox*>(u"alarm30"_s)->height() / 2));
    QTest::mouseClick(okOf(dialog), Qt::LeftButton);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(AgendaDialog(records(), workspace.today(), {}, nullptr).request().alarms == std::vector{30, 1});
}
