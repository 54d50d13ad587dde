// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/agenda_dialog.h"

#include "domain/calendar_entries.h"
#include "domain/names.h"
#include "files/whole_file.h"
#include "ui_agenda_dialog.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/file_path_field.h"

#include <QCheckBox>
#include <QDir>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QStringList> alarmSetting(u"agenda/alarms"_s, {u"7"_s, u"1"_s});

QString exportedText(const Agenda& agenda, const QString& path)
{
    QString text = AgendaDialog::tr("%n date(s) written for your agenda: %1", nullptr, agenda.entries)
                       .arg(QDir::toNativeSeparators(path));
    if (agenda.undated > 0)
        text += u" — "_s + AgendaDialog::tr("%n without a date left out", nullptr, agenda.undated);
    return text;
}

} // namespace

AgendaDialog::AgendaDialog(const Register& records, QDate today, std::optional<Id<Contract>> contract, QWidget* parent)
    : QDialog(parent)
    , records_(records)
    , today_(today)
    , ui_(std::make_unique<Ui::AgendaDialog>())
{
    ui_->setupUi(this);
    file_ = new FilePathField(ui_->path, ui_->browse, {windowTitle(), {}, {{u"ics"_s, tr("Agenda files")}}});
    ui_->content->setObjectName(u"caption"_s);
    ui_->contract->setContracts(records_, tr("the whole calendar"));
    ui_->contract->setContract(contract);
    addAlarm(0, tr("on the day"));
    addAlarm(1, tr("the day before"));
    addAlarm(7, tr("a week before"));
    addAlarm(30, tr("30 days before"));
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Export"));
    connect(ui_->contract, &QComboBox::currentIndexChanged, this, [this] {
        proposeName();
        check();
    });
    connect(ui_->path, &QLineEdit::textChanged, this, &AgendaDialog::check);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &AgendaDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    proposeName();
    check();
    letScroll(*this, QSize(Look::unit() * 76, 0));
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

void AgendaDialog::proposeName()
{
    const auto contract = ui_->contract->contract();
    file_->propose(contract ? tr("Agenda – %1").arg(contractName(records_, contract)) : tr("Agenda"));
}

void AgendaDialog::check()
{
    const auto entries = calendarEntries(records_, today_, ui_->contract->contract());
    const int undated = int(std::ranges::count_if(entries, [](const CalendarEntry& e) { return !e.date; }));
    const int dated = int(entries.size()) - undated;
    QString text = tr("The file will hold %n date(s).", nullptr, dated);
    if (undated > 0)
        text += u' ' + tr("%n step(s) without a date will be left out.", nullptr, undated);
    ui_->content->setText(file_->isEmpty() ? tr("Choose the file to write.") : text);
    setObstacle(ui_->buttons->button(QDialogButtonBox::Ok),
                !file_->isEmpty() && dated > 0 ? QString() : ui_->content->text());
}

void AgendaDialog::accept()
{
    QStringList remembered;
    for (const int days : request().alarms)
        remembered << QString::number(days);
    alarmSetting.keep(remembered);
    QDialog::accept();
}

void AgendaDialog::tell(const QString& reason)
{
    ui_->content->setText(reason);
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

FileTarget AgendaDialog::target() const
{
    return file_->target();
}

void exportAgenda(Workspace& workspace, std::optional<Id<Contract>> contract, QWidget* parent)
{
    if (!workspace.database())
        return;
    auto* dialog = new AgendaDialog(workspace.records(), workspace.today(), contract, parent);
    const auto asked = [&workspace, dialog] {
        const auto write = [request = dialog->request(), database = workspace.database()->path(),
                            records = workspace.records()](const QString& path, const JobControl&) {
            const Agenda agenda = composeAgenda(database, records, request);
            writeWholeFile(path, agenda.bytes);
            return WrittenFiles{{path}, exportedText(agenda, path), true};
        };
        return FileExport{dialog->target(), write};
    };
    exportFrom(dialog, workspace, &workspace, asked, [dialog](const QString& reason) { dialog->tell(reason); });
}

} // namespace parvis
