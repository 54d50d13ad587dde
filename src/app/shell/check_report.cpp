// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/check_report.h"

#include "store/record_label.h"
#include "widgets/look/look.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int recordRole = Qt::UserRole;

QString iconOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Information:
        return u"information"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Fault:
    case Finding::Severity::Damage:
        return u"error"_s;
    }
    return {};
}

QString verdictText(const CheckReport& report)
{
    return report.isSound()     ? CheckReportDialog::tr("The file is sound.")
           : report.isDamaged() ? CheckReportDialog::tr("The file is damaged: restore the latest backup.")
                                : CheckReportDialog::tr("The file has faults that can be mended.");
}

} // namespace

CheckReportDialog::CheckReportDialog(Workspace& workspace, const CheckReport& report, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , list_(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check of the database"));
    auto* column = new QVBoxLayout(this);
    auto* verdict = new QLabel(verdictText(report), this);
    Look::keepFont(verdict, &Look::sectionFont);
    column->addWidget(verdict);
    list_->setHeaderHidden(true);
    list_->setWordWrap(true);
    list_->setAccessibleName(tr("What the check found"));
    fill(report);
    column->addWidget(list_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    QPushButton* backups = buttons->addButton(tr("&Backups…"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    for (QAbstractButton* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false); // Enter opens the record of a line
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &CheckReportDialog::copy);
    connect(backups, &QPushButton::clicked, this, &CheckReportDialog::backupsRequested);
    connect(list_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { open(*item); });
    connect(&workspace_, &Workspace::databaseChanged, this, &QDialog::reject); // it speaks of the file before
    resize(Look::unit() * 80, Look::unit() * 56);
}

void CheckReportDialog::fill(const CheckReport& report)
{
    auto findings = report.findings;
    std::ranges::stable_sort(findings, std::greater{}, &Finding::severity);
    for (const Finding& finding : findings) {
        auto* item = new QTreeWidgetItem(list_, {finding.text});
        item->setIcon(0, Look::icon(iconOf(finding.severity)));
        for (const RecordRef& record : finding.records) {
            auto* line = new QTreeWidgetItem(item, {recordLabel(workspace_.records(), record)});
            line->setData(0, recordRole, QVariant::fromValue(record));
            line->setToolTip(0, tr("Double click or Enter: open it"));
        }
    }
    if (findings.empty())
        (new QTreeWidgetItem(list_, {tr("Nothing to report.")}))->setIcon(0, Look::icon(u"check"_s));
}

void CheckReportDialog::open(const QTreeWidgetItem& item)
{
    const QVariant record = item.data(0, recordRole);
    if (record.isValid())
        workspace_.requests().openRecord(record.value<RecordRef>());
}

void CheckReportDialog::copy() const
{
    QStringList lines;
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* finding = list_->topLevelItem(i);
        lines << finding->text(0);
        for (int j = 0; j < finding->childCount(); ++j)
            lines << u"    "_s + finding->child(j)->text(0);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace parvis
