// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences_dialog.h"

#include "app/backups/backup_settings.h"
#include "app/deadlines/deadline_notice.h"
#include "app/locate/locate_output.h"
#include "app/map/layers/tile_settings.h"
#include "app/map/map_export_dialog.h"
#include "app/map/map_export_settings.h"
#include "app/map/map_exports.h"
#include "app/map/map_page.h"
#include "app/map/map_pages.h"
#include "app/preferences/personal_settings.h"
#include "app/preferences/preference_list.h"
#include "files/network_use.h"
#include "files/user_name.h"
#include "store/history.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/look/look.h"
#include "widgets/look/motion.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// The dialog over an open database; afterwards everything is as before.
struct Preferences : WorkspacePageFixture
{
    Preferences() { dialog.show(); }
    ~Preferences()
    {
        for (const auto& group :
             {u"user"_s, u"network"_s, u"backups"_s, u"deadlines"_s, u"map"_s, u"mapExport"_s, u"formats"_s})
            forgetSettings(group);
        PersonalSettings::language().forget();
        PersonalSettings::apply();
        setMotion(Motion::System);
        Look::setTextPercent(100);
        Look::setMode(Look::Mode::System);
    }

    /// The control of that name, as a screen reader finds it.
    template <class Control>
    Control* control(const QString& name) const
    {
        for (Control* control : dialog.findChildren<Control*>()) {
            if (control->accessibleName() == name)
                return control;
        }
        FAIL(name.toStdString());
        return nullptr;
    }
    void choose(const QString& name, const QString& text) const
    {
        auto* box = control<QComboBox>(name);
        box->setFocus();
        QTest::keyClicks(box, text.left(3));
        Q_EMIT box->activated(box->currentIndex());
        CHECK(box->currentText() == text);
    }
    void write(const QString& name, const QString& text) const
    {
        auto* line = control<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QString lastActor() const { return History(path()).actions(1).front().actor; }
    void edit(SignatoryStatus status)
    {
        workspace.edit(u"Set"_s, [&](Transaction& tx) { tx.update(changedSignatory(records(), status)); });
    }

    PreferencesDialog dialog{workspace, nullptr};
};

} // namespace

TEST_CASE_METHOD(Preferences, "the name and the organisation of the user sign the next changes in the history")
{
    edit(SignatoryStatus::Invited);
    CHECK(lastActor() == accountName());
    write(u"Your name"_s, u"Service  habitat "_s);
    write(u"Your organisation"_s, u"Ville Nouvelle"_s);
    edit(SignatoryStatus::Declined);
    CHECK(lastActor() == u"Service habitat (Ville Nouvelle)");
    write(u"Your name"_s, u" "_s);
    edit(SignatoryStatus::Invited);
    CHECK(lastActor() == accountName() + u" (Ville Nouvelle)"_s);
    CHECK(dialog.isVisible()); // Enter takes the line, and closes nothing
}

TEST_CASE_METHOD(Preferences, "the look changes at once, the language at the next start")
{
    choose(u"Size of text"_s, u"150 %"_s);
    CHECK(Look::textPercent() == 150);
    choose(u"Colours"_s, u"Dark"_s);
    CHECK(Look::mode() == Look::Mode::Dark);
    choose(u"Animations"_s, u"Reduce"_s);
    CHECK(isMotionReduced());
    choose(u"Language"_s, u"English"_s);
    CHECK(PersonalSettings::language().value() == u"en");
}

TEST_CASE_METHOD(Preferences, "the folder and the number of backups are those of the next backup")
{
    const QTemporaryDir other;
    answerFileDialog(other.path());
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"backupFolder"_s), Qt::LeftButton);
    CHECK(BackupSettings::kept().folder == other.path());
    control<QSpinBox>(u"Backups that are kept at least"_s)->setValue(25);
    CHECK(BackupSettings::kept().least == 25);
    CHECK(BackupSettings::kept().folder == other.path());
}

TEST_CASE_METHOD(Preferences, "the network is switched off entirely, and the online background on its own")
{
    int told = 0;
    QObject::connect(&workspace.requests(), &Requests::preferencesChanged, &dialog, [&] { ++told; });
    QTest::keyClick(control<QCheckBox>(u"Allow the use of the network"_s), Qt::Key_Space);
    CHECK(!isNetworkAllowed());
    CHECK(errorOf(&requireNetwork).contains(u"Preferences"_s));
    QTest::keyClick(control<QCheckBox>(u"Online background of the map"_s), Qt::Key_Space);
    CHECK(TileSettings::load().on);
    CHECK(told == 2);
    QTest::keyClick(control<QCheckBox>(u"Allow the use of the network"_s), Qt::Key_Space);
    CHECK(isNetworkAllowed());
}

TEST_CASE_METHOD(Preferences, "notices and the proposals of exports are kept")
{
    QTest::keyClick(control<QCheckBox>(u"Deadlines at the start"_s), Qt::Key_Space);
    CHECK(!deadlineNoticeSetting().value());
    choose(u"Paper"_s, u"A3"_s);
    write(u"Issuer"_s, u"Service habitat"_s);
    control<QSpinBox>(u"Resolution"_s)->setValue(300);
    CHECK(MapExportSettings().a3.value());
    CHECK(MapExportSettings().author.value() == u"Service habitat");
    CHECK(MapExportSettings().dpi.value() == 300);
}

TEST_CASE_METHOD(Preferences, "the formats that exports propose are chosen, and the dialogs of the exports take them")
{
    const auto pick = [&](const QString& name, const QString& text) {
        auto* box = control<QComboBox>(name);
        box->setCurrentText(text);
        REQUIRE(box->currentText() == text);
        Q_EMIT box->activated(box->currentIndex());
    };
    pick(u"Format"_s, u"CSV"_s);
    const FileChoice points{{}, u"answers"_s, pointFormats(), pointFolderName()};
    CHECK(proposedPath(points).endsWith(u".csv"));
    const QString view = label(MapExportKind::View);
    pick(u"What is exported"_s, view);
    pick(u"Format – %1"_s.arg(view), formatLabel(MapExportKind::View, u"svg"_s));
    MapPage page(workspace, nullptr);
    page.show();
    page.refresh(nullptr);
    REQUIRE(waitFor([&] { return page.isUpToDate(); }));
    const MapExportDialog* exporting = page.exports()->openDialog();
    REQUIRE(exporting);
    CHECK(exporting->choice().kind == MapExportKind::View);
    CHECK(exporting->choice().format == u"svg");
}

TEST_CASE_METHOD(Preferences, "a search finds each setting by its name, its sentence and its section")
{
    auto* list = dialog.findChild<PreferenceList*>();
    auto* search = control<QLineEdit>(u"Search the preferences"_s);
    const int all = list->shownCount();
    CHECK(all >= 13);
    QTest::keyClicks(search, u"thin out"_s);
    CHECK(list->shownCount() == 1);
    search->clear();
    QTest::keyClicks(search, u"NETWORK"_s);
    CHECK(list->shownCount() == 2);
    search->clear();
    QTest::keyClicks(search, u"xyzzy"_s);
    CHECK(list->shownCount() == 0);
    CHECK(textOf(dialog).contains(u"No setting has these words."_s));
    search->clear();
    CHECK(list->shownCount() == all);
}

TEST_CASE_METHOD(Preferences, "each setting says what it does, to the eye and to a screen reader")
{
    for (const QWidget* control : dialog.findChild<PreferenceList*>()->widget()->findChildren<QWidget*>()) {
        if (control->focusPolicy() == Qt::NoFocus || control->objectName().startsWith(u"qt_") ||
            control->window() != &dialog) // lists that drop down
            continue;
        CAPTURE(control->metaObject()->className(), control->accessibleName());
        CHECK(!control->accessibleName().isEmpty());
        CHECK(!control->accessibleDescription().isEmpty());
    }
}
