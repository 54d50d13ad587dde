// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_papers.h"

#include "domain/names.h"
#include "report/contract_map.h"
#include "report/follow_up_paper.h"
#include "report/signature_paper.h"
#include "widgets/look/look.h"
#include "widgets/workspace/file_export.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

ReportSetting settingOn(QDate today)
{
    ReportSetting setting;
    setting.date = today;
    return setting;
}

} // namespace

ContractPapers::ContractPapers(Workspace& workspace, QWidget* parent)
    : QObject(parent)
    , workspace_(workspace)
    , window_(parent)
    , action_(new QAction(Look::icon(u"print"_s), tr("Papers"), this))
{
    action_->setToolTip(tr("Follow-up sheet, signature sheet and contract sheet as PDF files"));
    action_->setMenu(new QMenu(parent));
    add(tr("Follow-up sheet…"), tr("Who has not signed, since when, and what is due"),
        [](const Register& records, const Contract& about, QDate today, std::stop_token stop) {
            return composeFollowUpPaper(records, about, settingOn(today), stop);
        });
    add(tr("Signature sheet…"), tr("One box per partner, to be signed by hand"),
        [](const Register& records, const Contract& about, QDate today, std::stop_token stop) {
            return composeSignaturePaper(records, about, settingOn(today), stop);
        });
    add(tr("Contract sheet…"), tr("Everything that the register holds of the contract, with its map"),
        [](const Register& records, const Contract& about, QDate today, std::stop_token stop) {
            return composeContractReport(records, about, settingOn(today), contractMap(records, about, QLocale()),
                                         stop);
        });
}

void ContractPapers::add(const QString& title, const QString& tip, const Compose& compose)
{
    QAction* paper = action_->menu()->addAction(title);
    paper->setToolTip(tip);
    paper->setStatusTip(tip);
    connect(paper, &QAction::triggered, this, [this, name = title.chopped(1), compose] { write(name, compose); });
}

void ContractPapers::write(const QString& title, const Compose& compose)
{
    const Register& records = workspace_.records();
    const Contract* contract = records.find(contract_);
    if (!contract)
        return;
    const FileTarget target = chooseFileToWrite(
        window_, {title, u"%1 - %2"_s.arg(title, contractName(records, contract->id)), {{u"pdf"_s, tr("PDF files")}}});
    if (target.path.isEmpty())
        return;
    exportBytes(workspace_, this, target,
                [records, id = contract->id, today = workspace_.today(), compose](std::stop_token stop) {
                    return compose(records, *records.find(id), today, stop);
                });
}

} // namespace parvis
