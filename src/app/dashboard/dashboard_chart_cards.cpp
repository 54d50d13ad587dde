// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/dashboard_chart_cards.h"

#include "app/dashboard/dashboard_charts.h"
#include "app/dashboard/dashboard_schema.h"
#include "domain/figures/register_summary.h"
#include "domain/figures/signature_statistics.h"
#include "domain/names.h"
#include "widgets/look/domain_marks.h"
#include "widgets/tables/chart_card.h"

using namespace Qt::StringLiterals;

namespace parvis {

DashboardChartCards::DashboardChartCards(Workspace& workspace, QWidget* body)
    : QObject(body)
    , workspace_(workspace)
    , curveChart_(new SignatureCurveChart(body))
    , classChart_(new StateBarsChart(body))
    , departementChart_(new StateBarsChart(body))
    , curve_(new ChartCard(tr("Signatures over time"), u"curve"_s, curveChart_, signatureCurveSchema(), body))
    , classes_(new ChartCard(tr("Signatures by class"), u"classes"_s, classChart_, signatureClassSchema(), body))
    , departements_(new ChartCard(tr("Contracts by département"), u"departements"_s, departementChart_,
                                  departementProgressSchema(workspace.today()), body))
{
    connectClicks();
}

void DashboardChartCards::connectClicks()
{
    connect(curveChart_, &SignatureCurveChart::dayClicked, this, [this](QDate day) { openSignedBy(day); });
    connect(curve_, &ChartCard::rowActivated, this, [this](qint64 row) {
        const SignatureCurve curve = signatureCurve(shown_);
        openSignedBy(curve.days[std::size_t(row) - 1].day);
    });
    connect(classChart_, &StateBarsChart::partClicked, this,
            [this](int bar, const QString& status) { openClass(SignatoryClass(bar), status); });
    connect(classes_, &ChartCard::rowActivated, this, [this](qint64 id) { openClass(SignatoryClass(id - 1), {}); });
    connect(departementChart_, &StateBarsChart::partClicked, this, [this](int bar, const QString& state) {
        workspace_.requests().openPage(u"contracts"_s,
                                       {{u"departement"_s, departementNames_[std::size_t(bar)]}, {u"state"_s, state}});
    });
    connect(departements_, &ChartCard::rowActivated, this, [this](qint64 id) {
        if (const Departement* departement = workspace_.records().find(Id<Departement>{id}))
            workspace_.requests().openPage(u"contracts"_s, {{u"departement"_s, departement->name}});
    });
}

void DashboardChartCards::openSignedBy(QDate day)
{
    workspace_.requests().openPage(u"contracts"_s, {{u"signed_on"_s, u"<="_s + day.toString(u"dd/MM/yyyy"_s)}});
}

void DashboardChartCards::openClass(SignatoryClass signatoryClass, const QString& status)
{
    if (status == unrecordedMark().id)
        return workspace_.requests().openPage(u"contracts"_s, {{u"missing"_s, u"!"_s}});
    Filters filters{{u"class"_s, identifier(signatoryClass)}};
    if (!status.isEmpty())
        filters[u"status"_s] = status;
    workspace_.requests().openPage(u"signatories"_s, filters);
}

void DashboardChartCards::fill(const Register& records)
{
    shown_ = records;
    fillCurve(records);
    fillClasses(records);
    fillDepartements(records);
}

void DashboardChartCards::fillCurve(const Register& records)
{
    const SignatureCurve curve = signatureCurve(records);
    int bodies = 0;
    for (const auto& [signatoryClass, statuses] : statusesByClass(records)) {
        bodies += statuses.unrecorded;
        for (const auto& [status, count] : statuses.byStatus)
            bodies += count;
    }
    curveChart_->show(curve, int(records.all<Contract>().size()), bodies, workspace_.today());
    QStringList left;
    if (curve.undatedContracts > 0)
        left << tr("%n signed contract(s)", nullptr, curve.undatedContracts);
    if (curve.undatedSignatures > 0)
        left << tr("%n signature(s)", nullptr, curve.undatedSignatures);
    QString remark = tr("As shares of the contracts (%1) and of the signatures awaited (%2).")
                         .arg(QString::number(records.all<Contract>().size()), QLocale().toString(bodies));
    if (!left.empty())
        remark += u' ' + tr("Not in it, for want of a date: %1.").arg(left.join(u", "_s));
    curve_->setRemark(remark);
    curve_->refreshTable(records);
}

void DashboardChartCards::fillClasses(const Register& records)
{
    std::vector<const StateMark*> marks;
    for (const auto& name : EnumNames<SignatoryStatus>::all)
        marks.insert(marks.begin(), markOf(name.value));
    std::ranges::rotate(marks, std::ranges::find(marks, markOf(SignatoryStatus::Signed)));
    marks.push_back(&unrecordedMark());
    std::vector<StateBarsChart::Bar> bars;
    for (const auto& [signatoryClass, statuses] : statusesByClass(records)) {
        StateBarsChart::Bar bar{label(signatoryClass), {}};
        for (const StateMark* mark : marks) {
            const auto status = parseIdentifier<SignatoryStatus>(mark->id);
            bar.counts.push_back(status ? statuses.byStatus.at(*status) : statuses.unrecorded);
        }
        bars.push_back(std::move(bar));
    }
    classChart_->show(marks, bars);
    classes_->setRemark(tr("Optional partners never hold a contract back."));
    classes_->refreshTable(records);
}

void DashboardChartCards::fillDepartements(const Register& records)
{
    std::vector<const StateMark*> marks;
    for (const auto& name : EnumNames<ContractState>::all)
        marks.insert(marks.begin(), markOf(name.value));
    std::vector<StateBarsChart::Bar> bars;
    departementNames_.clear();
    for (const DepartementProgress& progress : progressByDepartement(records, workspace_.today())) {
        const Departement* departement = records.find(progress.departement);
        StateBarsChart::Bar bar{departement ? departement->name : unknownText(), {}};
        for (const StateMark* mark : marks)
            bar.counts.push_back(progress.byState.at(*parseIdentifier<ContractState>(mark->id)));
        departementNames_.push_back(bar.title);
        bars.push_back(std::move(bar));
    }
    departementChart_->show(marks, bars);
    departements_->refreshTable(records);
}

} // namespace parvis
