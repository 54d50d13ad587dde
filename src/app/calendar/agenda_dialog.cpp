// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/agenda_dialog.h"

#include "domain/calendar_entries.h"
#include "domain/names.h"
#include "files/file_name.h"
#include "files/whole_file.h"
#include "ui_agenda_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QStringList> alarmSetting(u"agenda/alarms"_s, {u"7"_s, u"1"_s});

struct Export
{
    AgendaRequest request;
    QString path;
    bool replace = false;
};

/// Refuses to replace a file that the user has not agreed to replace. Worker.
struct AgendaExists : Error
{
    explicit AgendaExists(const QString& path)
        : Error(AgendaDialog::tr("A file of this name exists already; it was not replaced."),
                QDir::toNativeSeparators(path))
    {
    }
};

void tellExported(Workspace& workspace, const Agenda& agenda, const QString& path)
{
    QString text = AgendaDialog::tr("%n date(s) written for your agenda: %1", nullptr, agenda.entries)
                       .arg(QDir::toNativeSeparators(path));
    if (agenda.undated > 0)
        text += u" — "_s + AgendaDialog::tr("%n without a date left out", nullptr, agenda.undated);
    workspace.inform(text, AgendaDialog::tr("Open the folder"), [folder = QFileInfo(path).absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
}

void runExport(Workspace& workspace, const Export& wanted)
{
    const auto work = [wanted, database = workspace.database()->path(),
                       records = workspace.records()](const JobControl&) {
        if (!wanted.replace && QFileInfo::exists(wanted.path))
            throw AgendaExists(wanted.path);
        const Agenda agenda = composeAgenda(database, records, wanted.request);
        writeWholeFile(wanted.path, agenda.bytes);
        return agenda;
    };
    workspace.jobs().run(
        &workspace, AgendaDialog::tr("Exporting the agenda"), work,
        [&workspace, path = wanted.path](const Agenda& agenda) { tellExported(workspace, agenda, path); },
        [&workspace, wanted](std::exception_ptr error) {
            try {
                std::rethrow_exception(error);
            } catch (const AgendaExists& exists) {
                Export again = wanted;
                again.replace = true;
                workspace.warn(exists.line(), AgendaDialog::tr("Replace the file"),
                               [&workspace, again] { runExport(workspace, again); });
            } catch (...) {
                workspace.report(error);
            }
        });
}

} // namespace

AgendaDialog::AgendaDialog(const Register& records, QDate today, std::optional<Id<Contract>> contract, QWidget* parent)
    : QDialog(parent)
    , records_(records)
    , today_(today)
    , ui_(std::make_unique<Ui::AgendaDialog>())
{
    ui_->setupUi(this);
    setMinimumWidth(Look::unit() * 76);
    ui_->content->setObjectName(u"caption"_s);
    ui_->contract->setContracts(records_, tr("the whole calendar"));
    ui_->contract->setContract(contract);
    addAlarm(0, tr("on the day"));
    addAlarm(1, tr("the day before"));
    addAlarm(7, tr("a week before"));
    addAlarm(30, tr("30 days before"));
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Export"));
    connect(ui_->contract, &QComboBox::currentIndexChanged, this, [this] {
        suggestPath();
        check();
    });
    connect(ui_->path, &QLineEdit::textChanged, this, &AgendaDialog::check);
    connect(ui_->browse, &QPushButton::clicked, this, &AgendaDialog::browse);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &AgendaDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggestPath();
    check();
}

AgendaDialog::~AgendaDialog() = default;

void AgendaDialog::addAlarm(int days, const QString& text)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(u"alarm%1"_s.arg(days));
    box->setChecked(alarmSetting.value().contains(QString::number(days)));
    ui_->alarms->addWidget(box);
    alarms_.emplace_back(days, box);
}

void AgendaDialog::suggestPath()
{
    if (ui_->path->text() != suggested_)
        return;
    const auto contract = ui_->contract->contract();
    const QString name = contract ? tr("Agenda – %1").arg(contractName(records_, contract)) : tr("Agenda");
    suggested_ =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + safeFileName(name, u"ics"_s);
    ui_->path->setText(suggested_);
}

void AgendaDialog::browse()
{
    const QString path =
        QFileDialog::getSaveFileName(this, windowTitle(), ui_->path->text(), tr("Agenda files (*.ics)"));
    if (path.isEmpty())
        return;
    chosen_ = path;
    ui_->path->setText(path);
}

void AgendaDialog::check()
{
    const auto entries = calendarEntries(records_, today_, ui_->contract->contract());
    const int undated = int(std::ranges::count_if(entries, [](const CalendarEntry& e) { return !e.date; }));
    const int dated = int(entries.size()) - undated;
    QString text = tr("The file will hold %n date(s).", nullptr, dated);
    if (undated > 0)
        text += u' ' + tr("%n step(s) without a date will be left out.", nullptr, undated);
    const bool hasPath = !ui_->path->text().trimmed().isEmpty();
    ui_->content->setText(hasPath ? text : tr("Choose the file to write."));
    ui_->buttons->button(QDialogButtonBox::Ok)->setEnabled(hasPath && dated > 0);
}

void AgendaDialog::accept()
{
    QStringList remembered;
    for (const int days : request().alarms)
        remembered << QString::number(days);
    alarmSetting.keep(remembered);
    QDialog::accept();
}

AgendaRequest AgendaDialog::request() const
{
    AgendaRequest request;
    request.contract = ui_->contract->contract();
    request.alarms.clear();
    for (const auto& [days, box] : alarms_) {
        if (box->isChecked())
            request.alarms.insert(request.alarms.begin(), days); // the earliest reminder first
    }
    request.today = today_;
    request.now = Database::systemClock();
    request.locale = QLocale();
    return request;
}

QString AgendaDialog::path() const
{
    const QString path = ui_->path->text().trimmed();
    return path.endsWith(u".ics"_s, Qt::CaseInsensitive) ? path : path + u".ics"_s;
}

bool AgendaDialog::mayReplace() const
{
    return path() == chosen_;
}

void exportAgenda(Workspace& workspace, std::optional<Id<Contract>> contract, QWidget* parent)
{
    if (!workspace.database())
        return;
    AgendaDialog dialog(workspace.records(), workspace.today(), contract, parent);
    if (dialog.exec() == QDialog::Accepted)
        runExport(workspace, {dialog.request(), dialog.path(), dialog.mayReplace()});
}

} // namespace parvis
