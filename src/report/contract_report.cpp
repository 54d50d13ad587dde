// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/contract_report.h"

#include "domain/contract_state.h"
#include "domain/deadlines.h"
#include "domain/names.h"
#include "report/funding_paper.h"
#include "report/listed_bodies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double mapHeight = 210; // points

/// Builds the sheet of one contract from top to bottom.
class ContractPages
{
public:
    ContractPages(const Register& records, const Contract& contract, const ReportSetting& setting)
        : records_(records)
        , contract_(contract)
        , setting_(setting)
        , epci_(records.find(contract.epci))
        , summary_(summariseContract(records, contract))
        , sources_(records)
    {
    }

    FlowDocument compose(const ReportMap& map)
    {
        addTitle();
        for (const PaperSection section : setting_.contractSections)
            add(section, map);
        addSources();
        const QString title = QCoreApplication::translate("report", "City contract %1").arg(contract_.code.text());
        return reportDocument(std::move(items_), title, nameOf(records_, contract_.epci), setting_);
    }

private:
    void add(PaperSection section, const ReportMap& map)
    {
        switch (section) {
        case PaperSection::Signature:
            return addState();
        case PaperSection::Neighbourhoods:
            return addNeighbourhoods(map);
        case PaperSection::Signatories:
            return addSignatories();
        case PaperSection::Funding:
            return addFunding();
        default: // of other papers
            return;
        }
    }

    void addFact(FlowTable& table, const QString& name, Spans value)
    {
        table.rows.push_back({{span(name, look::meta)}, std::move(value)});
    }

    static FlowTable facts()
    {
        FlowTable table;
        table.columns = {{{}, 1.45, Qt::AlignLeft}, {{}, 3, Qt::AlignLeft}};
        table.after = 4;
        table.alike = u"facts"_s;
        return table;
    }

    void addTitle()
    {
        items_.emplace_back(paragraph(
            {span(QCoreApplication::translate("report", "City contract “Engagements Quartiers 2030”"), look::kicker)},
            6));
        const QString name = contractName(records_, contract_);
        Paragraph title = titleHeading(name, look::sheetTitle);
        title.outlineTitle = name;
        items_.emplace_back(title);
        const QString own = typeset(contract_.title, setting_.locale);
        const QString untitled = QCoreApplication::translate("report", "title to be filled in");
        Paragraph line =
            paragraph({span(own.isEmpty() ? untitled : own, own.isEmpty() ? look::meta : look::subtitle)}, 10);
        line.ruleBelow = look::accent;
        items_.emplace_back(line);

        FlowTable table = facts();
        const Departement* departement = epci_ ? records_.find(epci_->departement) : nullptr;
        addFact(table, QCoreApplication::translate("report", "Code"), cell(contract_.code.text()));
        addFact(table, QCoreApplication::translate("report", "Intercommunal body"), cell(epciDetails()));
        addFact(
            table, QCoreApplication::translate("report", "Département"),
            cell(departement ? std::optional(withCode(departement->name, departement->code.text())) : std::nullopt));
        addFact(table, QCoreApplication::translate("report", "Inhabitants of its neighbourhoods"), population());
        addFact(table, QCoreApplication::translate("report", "Signature due by"),
                cell(deadlineText(contract_, setting_.locale)));
        if (setting_.date) {
            addFact(table, QCoreApplication::translate("report", "State of the register on"),
                    cell(PartialDate::day(*setting_.date), setting_.locale));
        }
        items_.emplace_back(std::move(table));
        if (epci_)
            sources_.add(epci_->source);
    }

    std::optional<QString> epciDetails() const
    {
        if (!epci_)
            return std::nullopt;
        QStringList details{nameOf(records_, contract_.epci)};
        details.removeAll(QString());
        if (!epci_->siren.isEmpty())
            details << QCoreApplication::translate("report", "SIREN %1").arg(epci_->siren.text());
        return details.join(u", "_s);
    }

    Spans population() const
    {
        const auto count = [&](int number) { return setting_.locale.toString(number); };
        const auto sum = summary_.population;
        return cell(sum ? std::optional(count(*sum)) : std::nullopt);
    }

    void addState()
    {
        items_.emplace_back(partHeading(QCoreApplication::translate("report", "Signature"), {}));
        FlowTable table = facts();
        Spans computed{span(label(summary_.state), look::cellStrong)};
        if (summary_.state != ContractState::Unknown) {
            const QString signatures = QCoreApplication::translate("report", "required signatures: %1 of %2")
                                           .arg(summary_.requiredSigned)
                                           .arg(summary_.required);
            computed.push_back(span(u" · "_s + signatures, look::cell));
        }
        addFact(table, QCoreApplication::translate("report", "Computed from the signatories"), std::move(computed));
        addFact(table, QCoreApplication::translate("report", "State declared by a source"), declaredState());
        items_.emplace_back(std::move(table));
        addMissing();
        if (contradictsDeclaration(contract_, summary_.state)) {
            Paragraph note = paragraph({flowing(QCoreApplication::translate(
                                                    "report", "A source declares the contract signed, and the register "
                                                              "does not hold every required signature: to be checked."),
                                                look::body)},
                                       4);
            note.before = 6;
            note.background = look::panel;
            note.bar = look::accent;
            note.keepTogether = true;
            items_.emplace_back(note);
        }
    }

    Spans declaredState()
    {
        if (contract_.declaredState == DeclaredState::Unknown)
            return {span(label(contract_.declaredState), look::unknown)};
        QStringList details;
        details << (contract_.declaredOn ? contract_.declaredOn->text(setting_.locale)
                                         : QCoreApplication::translate("report", "date to be filled in"));
        if (const QString place = typeset(contract_.declaredPlace, setting_.locale); !place.isEmpty())
            details << place;
        if (const Source* source = records_.find(contract_.declaredSource)) {
            details << producerName(*source);
            sources_.add(source->id);
        }
        details << label(contract_.declaredConfidence);
        return {span(label(contract_.declaredState), look::cellStrong),
                span(u" · "_s + details.join(u" · "_s), look::cell)};
    }

    void addMissing()
    {
        const QString names = bodiesText(records_, summary_.missing);
        Paragraph line;
        if (summary_.required == 0)
            line.spans = {
                span(QCoreApplication::translate("report", "Required signatories: to be filled in"), look::strong)};
        else if (names.isEmpty())
            line.spans = {span(QCoreApplication::translate("report", "No signature is missing."), look::strong)};
        else
            line.spans = {span(QCoreApplication::translate("report", "It lacks:") + u' ', look::strong),
                          span(names, look::body)};
        line.before = 2;
        line.after = 4;
        items_.emplace_back(line);
    }

    void addNeighbourhoods(const ReportMap& map)
    {
        items_.emplace_back(partHeading(QCoreApplication::translate("report", "Priority neighbourhoods"), {}));
        if (map.paint)
            items_.emplace_back(FlowPicture{mapHeight, map.paint, 0, 8, map.alternative});
        FlowTable table;
        table.columns = {{QCoreApplication::translate("report", "Code"), 1.1, Qt::AlignLeft},
                         {QCoreApplication::translate("report", "Neighbourhood"), 3, Qt::AlignLeft},
                         {QCoreApplication::translate("report", "Communes"), 2.4, Qt::AlignLeft},
                         {QCoreApplication::translate("report", "Inhabitants"), 1.1, Qt::AlignRight},
                         {QCoreApplication::translate("report", "Vintage"), 0.8, Qt::AlignLeft}};
        for (const Qpv& qpv : records_.all<Qpv>().of(contract_.id)) {
            table.rows.push_back({cell(qpv.code.text()), cell(std::optional(qpv.name.simplified())),
                                  cell(communes(qpv)), inhabitants(qpv),
                                  cell(qpv.population ? qpv.populationVintage.simplified() : QString())});
            sources_.add(qpv.source);
            sources_.add(qpv.populationSource);
        }
        if (table.rows.empty()) {
            items_.emplace_back(paragraph({span(unknownText(), look::unknown)}, 4));
            return;
        }
        table.rows.push_back(
            {{span(QCoreApplication::translate("report", "Total"), look::cellStrong)},
             {span(QCoreApplication::translate("report", "%n neighbourhood(s)", nullptr, summary_.qpvCount),
                   look::cellStrong)},
             {},
             population(),
             {}});
        table.lastRowIsTotal = true;
        items_.emplace_back(std::move(table));
    }

    std::optional<QString> communes(const Qpv& qpv) const { return communeNames(records_, qpv.id).join(u", "_s); }

    Spans inhabitants(const Qpv& qpv) const
    {
        return cell(qpv.population ? std::optional(setting_.locale.toString(*qpv.population)) : std::nullopt);
    }

    void addSignatories()
    {
        items_.emplace_back(partHeading(QCoreApplication::translate("report", "Signatories"), {}));
        bool any = false;
        for (const auto kind : {SignatoryClass::Concluding, SignatoryClass::Signing, SignatoryClass::Optional})
            any = addSignatories(kind) || any;
        if (!any)
            items_.emplace_back(paragraph({span(unknownText(), look::unknown)}, 4));
    }

    bool addSignatories(SignatoryClass kind)
    {
        FlowTable table;
        table.columns = {{label(kind), 3.6, Qt::AlignLeft},
                         {QCoreApplication::translate("report", "Status"), 1.5, Qt::AlignLeft},
                         {QCoreApplication::translate("report", "Deliberated on"), 1.6, Qt::AlignLeft},
                         {QCoreApplication::translate("report", "Signed on"), 1.6, Qt::AlignLeft}};
        table.after = 8;
        table.alike = u"signatories"_s;
        for (const ListedBody& listed : listedBodies(records_, contract_, summary_, kind)) {
            const Signatory* signatory = listed.signatory;
            if (!signatory) {
                table.rows.push_back({cell(listed.name), {span(unrecordedText(), look::unknown)}, {}, {}});
                continue;
            }
            table.rows.push_back({cell(listed.name), cell(label(signatory->status)),
                                  dateCell(signatory->deliberatedOn, signatory->status >= SignatoryStatus::Deliberated),
                                  dateCell(signatory->signedOn, signatory->status == SignatoryStatus::Signed)});
            sources_.add(signatory->source);
        }
        if (table.rows.empty())
            return false;
        items_.emplace_back(std::move(table));
        return true;
    }

    /// A date that is due by now and unknown is to be filled in; one that lies ahead is simply not there.
    Spans dateCell(const std::optional<PartialDate>& date, bool due) const
    {
        return date || due ? cell(date, setting_.locale) : Spans{};
    }

    void addFunding()
    {
        FundingByYear sums;
        bool theoretical = false;
        for (const FundingLine& line : records_.all<FundingLine>().of(contract_.id)) {
            sums[{line.year, line.creditKind}].add(line);
            theoretical = theoretical || line.theoretical;
            sources_.add(line.source);
        }
        items_.emplace_back(partHeading(QCoreApplication::translate("report", "Funding"), {}));
        if (sums.empty()) {
            items_.emplace_back(paragraph({span(unknownText(), look::unknown)}, 4));
            return;
        }
        if (theoretical) {
            Paragraph note =
                paragraph({flowing(QCoreApplication::translate(
                                       "report", "Theoretical amounts are posts multiplied by a flat rate. "
                                                 "They are not payments."),
                                   look::meta)},
                          5);
            note.keepWithNext = true;
            items_.emplace_back(note);
        }
        items_.emplace_back(fundingTable(sums, setting_.locale));
    }

    void addSources()
    {
        std::vector<FlowItem> sources = sources_.items();
        if (sources.empty())
            return;
        items_.emplace_back(partHeading(QCoreApplication::translate("report", "Sources"), {}));
        std::ranges::move(sources, std::back_inserter(items_));
    }

    const Register& records_;
    const Contract& contract_;
    const ReportSetting& setting_;
    const Epci* epci_;
    ContractSummary summary_;
    SourceList sources_;
    std::vector<FlowItem> items_;
};

} // namespace

QByteArray composeContractReport(const Register& records, const Contract& contract, const ReportSetting& setting,
                                 const ReportMap& map, std::stop_token stop)
{
    return paintReport(ContractPages(records, contract, setting).compose(map), setting, stop);
}

} // namespace parvis
