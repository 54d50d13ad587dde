// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/dashboard_chart_cards.h"

#include "app/dashboard/dashboard_charts.h"
#include "app/dashboard/dashboard_schema.h"
#include "domain/figures/register_summary.h"
#include "domain/names.h"
#include "widgets/look/domain_marks.h"
#include "widgets/tables/chart_card.h"

using namespace Qt::StringLiterals;

namespace parvis {

DashboardChartCards::DashboardChartCards(Workspace& workspace, QWidget* body)
    : QObject(body)
    , workspace_(workspace)
    , curve_(new ChartCard(tr("Signatures over time"), u"curve"_s, body))
    , classes_(new ChartCard(tr("Signatures by class"), u"classes"_s, body))
    , departements_(new ChartCard(tr("Contracts by département"), u"departements"_s, body))
{
    classes_->setRemark(tr("Optional partners never hold a contract back."));
}

bool DashboardChartCards::showATable() const
{
    return curve_->showsTable() || classes_->showsTable() || departements_->showsTable();
}

void DashboardChartCards::outline(const Register& records)
{
    shown_ = records;
    outlineCurve();
    curve_->keepRoom(SignatureCurveChart::usualSize());
    classes_->keepRoom(StateBarsChart::sizeFor(std::size(EnumNames<SignatoryClass>::all)));
    departements_->keepRoom(StateBarsChart::sizeFor(progressByDepartement(records, workspace_.today()).size()));
}

void DashboardChartCards::fill()
{
    if (!curveChart_)
        makeCharts();
    curveChart_->show(signatures_, int(shown_.all<Contract>().size()), bodies_, workspace_.today());
    curve_->refreshTable(shown_);
    fillClasses();
    fillDepartements();
}

void DashboardChartCards::makeCharts()
{
    curveChart_ = new SignatureCurveChart(curve_);
    classChart_ = new StateBarsChart(classes_);
    departementChart_ = new StateBarsChart(departements_);
    curve_->setChart(curveChart_, signatureCurveSchema());
    classes_->setChart(classChart_, signatureClassSchema());
    departements_->setChart(departementChart_, departementProgressSchema(workspace_.today()));
    connectClicks();
}

void DashboardChartCards::connectClicks()
{
    connect(curveChart_, &SignatureCurveChart::dayClicked, this, [this](QDate day) { openSignedBy(day); });
    connect(curve_, &ChartCard::rowActivated, this,
            [this](qint64 row) { openSignedBy(signatures_.days[std::size_t(row) - 1].day); });
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

void DashboardChartCards::outlineCurve()
{
    signatures_ = signatureCurve(shown_);
    bodies_ = 0;
    for (const auto& [signatoryClass, statuses] : statusesByClass(shown_)) {
        bodies_ += statuses.unrecorded;
        for (const auto& [status, count] : statuses.byStatus)
            bodies_ += count;
    }
    QStringList left;
    if (signatures_.undatedContracts > 0)
        left << tr("%n signed contract(s)", nullptr, signatures_.undatedContracts);
    if (signatures_.undatedSignatures > 0)
        left << tr("%n signature(s)", nullptr, signatures_.undatedSignatures);
    QString remark = tr("As shares of the contracts (%1) and of the signatures awaited (%2).")
                         .arg(QString::number(shown_.all<Contract>().size()), QLocale().toString(bodies_));
    if (!left.empty())
        remark += u' ' + tr("Not in it, for want of a date: %1.").arg(left.join(u", "_s));
    curve_->setRemark(remark);
}

void DashboardChartCards::fillClasses()
{
    std::vector<const StateMark*> marks;
    for (const auto& name : EnumNames<SignatoryStatus>::all)
        marks.insert(marks.begin(), markOf(name.value));
    std::ranges::rotate(marks, std::ranges::find(marks, markOf(SignatoryStatus::Signed)));
    marks.push_back(&unrecordedMark());
    std::vector<StateBarsChart::Bar> bars;
    for (const auto& [signatoryClass, statuses] : statusesByClass(shown_)) {
        StateBarsChart::Bar bar{label(signatoryClass), {}};
        for (const StateMark* mark : marks) {
            const auto status = parseIdentifier<SignatoryStatus>(mark->id);
            bar.counts.push_back(status ? statuses.byStatus.at(*status) : statuses.unrecorded);
        }
        bars.push_back(std::move(bar));
    }
    classChart_->show(marks, bars);
    classes_->refreshTable(shown_);
}

void DashboardChartCards::fillDepartements()
{
    std::vector<const StateMark*> marks;
    for (const auto& name : EnumNames<ContractState>::all)
        marks.insert(marks.begin(), markOf(name.value));
    std::vector<StateBarsChart::Bar> bars;
    departementNames_.clear();
    for (const DepartementProgress& progress : progressByDepartement(shown_, workspace_.today())) {
        const Departement* departement = shown_.find(progress.departement);
        StateBarsChart::Bar bar{departement ? departement->name : unknownText(), {}};
        for (const StateMark* mark : marks)
            bar.counts.push_back(progress.byState.at(*parseIdentifier<ContractState>(mark->id)));
        departementNames_.push_back(bar.title);
        bars.push_back(std::move(bar));
    }
    departementChart_->show(marks, bars);
    departements_->refreshTable(shown_);
}

} // namespace parvis
