// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/check_report.h"

#include "domain/translate.h"
#include "widgets/look/look.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

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

} // namespace

void showCheckReport(QWidget* parent, const CheckReport& report)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(translate("app", "Check of the database"));
    auto* column = new QVBoxLayout(&dialog);
    auto* verdict =
        new QLabel(report.isSound()     ? translate("app", "The file is sound.")
                   : report.isDamaged() ? translate("app", "The file is damaged: restore the latest backup.")
                                        : translate("app", "The file has faults that can be mended."));
    verdict->setFont(Look::sectionFont());
    column->addWidget(verdict);
    auto* list = new QListWidget(&dialog);
    list->setWordWrap(true);
    auto findings = report.findings;
    std::ranges::stable_sort(findings, std::greater{}, &Finding::severity);
    for (const Finding& finding : findings)
        new QListWidgetItem(Look::icon(iconOf(finding.severity)), finding.text, list);
    if (findings.empty())
        new QListWidgetItem(Look::icon(u"check"_s), translate("app", "Nothing to report."), list);
    column->addWidget(list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.resize(Look::unit() * 80, Look::unit() * 56);
    dialog.exec();
}

} // namespace parvis
