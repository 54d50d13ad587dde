// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/sample_paper.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "report/contract_report.h"
#include "report/paper_setting.h"
#include "report/qpv_report.h"
#include "report/report_map.h"

namespace parvis {

namespace {

QByteArray sampleContract(const Register& records, const ReportSetting& setting, std::stop_token stop)
{
    const auto& contracts = records.all<Contract>();
    if (contracts.empty())
        throw Error(translate("app", "There is no contract to show."));
    const Contract& contract = *contracts.begin();
    return composeContractReport(records, contract, setting, contractMap(records, contract, setting.locale),
                                 std::move(stop));
}

QByteArray sampleQpv(const Register& records, const ReportSetting& setting, std::stop_token stop)
{
    const auto& qpvs = records.all<Qpv>();
    if (qpvs.empty())
        throw Error(translate("app", "There is no neighbourhood to show."));
    return composeQpvReport(records, {qpvs.begin()->id}, setting, {}, std::move(stop));
}

} // namespace

PaperPreview::Compose samplePaper(PaperKind kind, const Register& records, QDate today)
{
    return [kind, records, today, locale = QLocale()](int /*page*/, std::stop_token stop) {
        ReportSetting setting = settingOf(records);
        setting.locale = locale;
        setting.date = today;
        return PaperPreview::Paper{kind == PaperKind::Qpv ? sampleQpv(records, setting, std::move(stop))
                                                          : sampleContract(records, setting, std::move(stop))};
    };
}

} // namespace parvis
