// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences_dialog.h"

#include "app/backups/backup_settings.h"
#include "app/deadlines/deadline_notice.h"
#include "app/facts/facts_offer.h"
#include "app/locate/locate_output.h"
#include "app/map/layers/tile_settings.h"
#include "app/map/map_export_settings.h"
#include "app/map/map_pages.h"
#include "app/preferences/look_choices.h"
#include "app/preferences/personal_settings.h"
#include "app/preferences/preference_list.h"
#include "files/user_name.h"
#include "widgets/look/look.h"
#include "widgets/look/motion.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// A list of which one is chosen.
template <class T>
QComboBox* choiceBox(const Choices<T>& choices, const T& current, const std::function<void(const T&)>& keep)
{
    auto* box = new QComboBox;
    for (const auto& [text, value] : choices) {
        box->addItem(text);
        if (value == current)
            box->setCurrentIndex(box->count() - 1);
    }
    QObject::connect(box, &QComboBox::activated, box,
                     [choices, keep](int row) { keep(choices[std::size_t(row)].second); });
    return box;
}

QLineEdit* line(const QString& text, const QString& placeholder, const std::function<void(const QString&)>& keep)
{
    auto* line = new QLineEdit(text);
    line->setPlaceholderText(placeholder);
    line->setMinimumWidth(Look::unit() * 40);
    QObject::connect(line, &QLineEdit::editingFinished, line, [line, keep] { keep(line->text().simplified()); });
    return line;
}

QSpinBox* numberBox(int least, int most, int step, int current, const std::function<void(int)>& keep)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setValue(current);
    QObject::connect(box, &QSpinBox::valueChanged, box, keep);
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , list_(new PreferenceList(this))
{
    setObjectName(u"preferences"_s);
    setWindowTitle(tr("Preferences"));
    const int unit = Look::unit();
    resize(unit * 84, unit * 80);
    auto* column = new QVBoxLayout(this);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search the preferences"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, list_, &PreferenceList::find);
    column->addWidget(search);
    column->addWidget(list_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Enter in a line takes the line
    addLook();
    addPerson();
    addBackups();
    addNetwork();
    addNotices();
    addExports();
}

void PreferencesDialog::open(Workspace& workspace, QWidget* parent)
{
    auto* dialog = parent->window()->findChild<PreferencesDialog*>();
    if (!dialog) {
        dialog = new PreferencesDialog(workspace, parent->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

QCheckBox* PreferencesDialog::checkBox(bool checked, const std::function<void(bool)>& keep)
{
    auto* box = new QCheckBox;
    box->setChecked(checked);
    connect(box, &QCheckBox::toggled, this, [this, keep](bool on) {
        keep(on);
        workspace_.requests().tellPreferencesChanged();
    });
    return box;
}

void PreferencesDialog::addLook()
{
    list_->addSection(tr("Language and look"));
    const Choices<QString> languages{
        {tr("As the system"), QString()}, {u"Français"_s, u"fr"_s}, {u"English"_s, u"en"_s}};
    list_->add(tr("Language"),
               choiceBox<QString>(languages, PersonalSettings::language().value(),
                                  [](const QString& chosen) { PersonalSettings::language().keep(chosen); }),
               tr("Of the window, the papers and the messages, from the next start on."));
    list_->add(tr("Colours"), choiceBox<Look::Mode>(colourChoices(), Look::mode(), &Look::setMode),
               tr("Papers and exported maps are always light."));
    list_->add(tr("Size of text"), choiceBox<int>(textSizeChoices(), Look::textPercent(), &Look::setTextPercent),
               tr("Of the whole window; icons and gaps grow with it."));
    const Choices<Motion> motions{{tr("As the system"), Motion::System}, {tr("Reduce"), Motion::Reduced}};
    list_->add(tr("Animations"), choiceBox<Motion>(motions, keptMotion(), &setMotion),
               tr("Reduced: menus do not fade, and the bar of a running job stands still."));
}

void PreferencesDialog::addPerson()
{
    list_->addSection(tr("You"));
    const auto keepIn = [](const Setting<QString>& setting) {
        return [&setting](const QString& text) {
            setting.keep(text);
            PersonalSettings::apply();
        };
    };
    list_->add(tr("Your name"),
               line(PersonalSettings::userName().value(), accountName(), keepIn(PersonalSettings::userName())),
               tr("Signs each of your changes in the history, from now on. Empty: the name of your account."));
    list_->add(tr("Your organisation"),
               line(PersonalSettings::organisation().value(), {}, keepIn(PersonalSettings::organisation())),
               tr("Stands behind your name in the history."));
}

void PreferencesDialog::addBackups()
{
    list_->addSection(tr("Backups"));
    auto* folder = new QPushButton(QDir::toNativeSeparators(BackupSettings::kept().folder));
    folder->setObjectName(u"backupFolder"_s);
    folder->setAutoDefault(false);
    connect(folder, &QPushButton::clicked, this, [this, folder] {
        BackupSettings settings = BackupSettings::kept();
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder of the backups"), settings.folder);
        if (chosen.isEmpty())
            return;
        settings.folder = chosen;
        BackupSettings::keep(settings);
        folder->setText(QDir::toNativeSeparators(BackupSettings::kept().folder));
    });
    list_->add(tr("Folder of the backups"), folder,
               tr("Each day on which you open a file, a checked copy of it is put there. Backups that exist stay "
                  "where they are. Choose a disk other than that of your files, if you can."));
    list_->add(tr("Backups that are kept at least"),
               numberBox(1, 1000, 1, BackupSettings::kept().least,
                         [](int least) {
                             BackupSettings settings = BackupSettings::kept();
                             settings.least = least;
                             BackupSettings::keep(settings);
                         }),
               tr("Of each file. Beyond that, older ones thin out: one a day for a week, one a week for two months, "
                  "one a month after that."));
}

void PreferencesDialog::addNetwork()
{
    list_->addSection(tr("Network"));
    list_->add(tr("Allow the use of the network"),
               checkBox(PersonalSettings::network().value(),
                        [](bool on) {
                            PersonalSettings::network().keep(on);
                            PersonalSettings::apply();
                        }),
               tr("Parvis asks a server only when you want contours or an online background. Without this tick it "
                  "never does, and links still open in your browser."));
    list_->add(tr("Online background of the map"),
               checkBox(TileSettings::load().on,
                        [](bool on) {
                            TileSettings settings = TileSettings::load();
                            settings.on = on;
                            settings.save();
                        }),
               tr("Tells the server which area you look at. Its address is chosen on the map, under Layers."));
}

void PreferencesDialog::addNotices()
{
    list_->addSection(tr("What you are told and asked"));
    list_->add(tr("Deadlines at the start"),
               checkBox(deadlineNoticeSetting().value(), [](bool on) { deadlineNoticeSetting().keep(on); }),
               tr("When the program starts, one line says how many deadlines are overdue or near."));
    list_->add(tr("Newer facts"), checkBox(factsOfferSetting().value(), [](bool on) { factsOfferSetting().keep(on); }),
               tr("A new version of Parvis offers once for each file the facts that it brings. They are always in the "
                  "File menu."));
}

void PreferencesDialog::addExports()
{
    list_->addSection(tr("Exported tables of points"));
    Choices<QString> formats;
    for (const FileFormat& format : pointFormats())
        formats.emplace_back(format.kind, format.suffix);
    const Setting<QString> kept = formatSetting(pointFolderName());
    list_->add(tr("Format"),
               choiceBox<QString>(formats, kept.value(), [kept](const QString& chosen) { kept.keep(chosen); }),
               tr("Proposed when the answers about addresses and points are saved. A CSV opens in any program, a "
                  "spreadsheet keeps what is a number and what is a text."));
    addMapExports();
}

void PreferencesDialog::addMapExports()
{
    list_->addSection(tr("Exported maps"));
    const MapExportSettings settings;
    Choices<QString> kinds;
    for (const auto& name : EnumNames<MapExportKind>::all)
        kinds.emplace_back(label(name.value), identifier(name.value));
    list_->add(
        tr("What is exported"),
        choiceBox<QString>(kinds, settings.kind.value(), [settings](const QString& kind) { settings.kind.keep(kind); }),
        tr("What becomes of the map: a page, a picture, an atlas or data."));
    for (const auto& name : EnumNames<MapExportKind>::all) {
        Choices<QString> formats;
        for (const QString& format : exportFormats(name.value))
            formats.emplace_back(formatLabel(name.value, format), format);
        const Setting<QString> kept = MapExportSettings::format(name.value);
        if (formats.size() > 1)
            list_->add(tr("Format – %1").arg(label(name.value)),
                       choiceBox<QString>(formats, kept.value(), [kept](const QString& chosen) { kept.keep(chosen); }),
                       tr("Of the file, where that is exported."));
    }
    const Choices<bool> papers{{tr("A4"), false}, {tr("A3"), true}};
    list_->add(tr("Paper"),
               choiceBox<bool>(papers, settings.a3.value(), [settings](const bool& a3) { settings.a3.keep(a3); }),
               tr("Proposed at the next export, like all that follows."));
    const Choices<bool> orientations{{tr("Portrait"), false}, {tr("Landscape"), true}};
    list_->add(tr("Orientation"),
               choiceBox<bool>(orientations, settings.landscape.value(),
                               [settings](const bool& landscape) { settings.landscape.keep(landscape); }),
               tr("Of pages."));
    QSpinBox* dpi = numberBox(50, 600, 50, settings.dpi.value(), [settings](int value) { settings.dpi.keep(value); });
    dpi->setSuffix(tr(" dpi"));
    list_->add(tr("Resolution"), dpi, tr("Of pictures. 200 is good for printing, 100 for the screen."));
    list_->add(tr("Issuer"),
               line(settings.author.value(), {}, [settings](const QString& text) { settings.author.keep(text); }),
               tr("Printed on each page: your organisation or service."));
}

} // namespace parvis
