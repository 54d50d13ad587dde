// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_papers.h"

#include "domain/names.h"
#include "report/contract_report.h"
#include "report/follow_up_paper.h"
#include "report/paper_setting.h"
#include "report/report_map.h"
#include "report/signature_paper.h"
#include "widgets/look/look.h"
#include "widgets/workspace/printout_saving.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using ComposePaper = QByteArray (*)(const Register&, const Contract&, const ReportSetting&, std::stop_token);

/// One kind of paper: how it is called, what it is for, and who composes it.
struct Paper
{
    QString name; ///< "Follow-up sheet"
    QString what; ///< "the follow-up sheet"
    QString tip;
    ComposePaper compose;
};

QByteArray composeSheet(const Register& records, const Contract& about, const ReportSetting& setting,
                        std::stop_token stop)
{
    return composeContractReport(records, about, setting, contractMap(records, about, QLocale()), std::move(stop));
}

std::vector<Paper> papers()
{
    return {{ContractPapers::tr("Follow-up sheet"), ContractPapers::tr("the follow-up sheet"),
             ContractPapers::tr("Who has not signed, since when, and what is due"), &composeFollowUpPaper},
            {ContractPapers::tr("Signature sheet"), ContractPapers::tr("the signature sheet"),
             ContractPapers::tr("One box per partner, to be signed by hand"), &composeSignaturePaper},
            {ContractPapers::tr("Contract sheet"), ContractPapers::tr("the contract sheet"),
             ContractPapers::tr("Everything that the register holds of the contract, with its map"), &composeSheet}};
}

} // namespace

ContractPapers::ContractPapers(Workspace& workspace, QWidget* sheet)
    : QObject(sheet)
    , workspace_(workspace)
    , sheet_(sheet)
    , action_(new QAction(Look::icon(u"print"_s), tr("Papers"), this))
{
    action_->setToolTip(tr("Follow-up sheet, signature sheet and contract sheet, to be printed or saved as PDF"));
    action_->setMenu(new QMenu(sheet));
    fillMenu();
}

void ContractPapers::fillMenu()
{
    const auto add = [this](const QString& text, const QString& tip, const std::function<void()>& act) {
        QAction* entry = action_->menu()->addAction(text);
        entry->setToolTip(tip);
        entry->setStatusTip(tip);
        connect(entry, &QAction::triggered, this, [this, act] {
            if (workspace_.records().find(contract_))
                act();
        });
    };
    const std::vector<Paper> kinds = papers();
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        add(printText({kinds[kind].what, {}, {}}), kinds[kind].tip,
            [this, kind] { workspace_.requests().print(printouts(), int(kind)); });
    }
    action_->menu()->addSeparator();
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        add(saveText({kinds[kind].what, {}, {}}), kinds[kind].tip,
            [this, kind] { savePrintout(workspace_, sheet_, this, printouts()[kind]); });
    }
}

std::vector<Printout> ContractPapers::printouts() const
{
    std::vector<Printout> all;
    const Contract* contract = workspace_.records().find(contract_);
    if (!contract)
        return all;
    ReportSetting setting = settingOf(workspace_.records());
    setting.date = workspace_.today();
    for (const Paper& paper : papers()) {
        const auto take = [&workspace = workspace_, id = contract_, setting, compose = paper.compose] {
            return composed([records = workspace.records(), id, setting, compose](std::stop_token stop) {
                return compose(records, *records.find(id), setting, std::move(stop));
            });
        };
        all.push_back(
            {paper.what, u"%1 – %2"_s.arg(paper.name, contractName(workspace_.records(), contract_)), take, sheet_});
    }
    return all;
}

} // namespace parvis
