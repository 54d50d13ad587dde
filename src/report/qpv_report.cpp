// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/qpv_report.h"

#include "domain/day_text.h"
#include "domain/error.h"
#include "domain/figures/indicator_text.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "map/scene/register_theme.h"
#include "report/atlas_facts.h"
#include "report/report_map.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

// Points. A sheet is one page as a rule.
constexpr double sheetMapHeight = 135;
constexpr double sheetMargin = 42;

/// Builds the sheets of neighbourhoods from top to bottom.
class QpvPages
{
public:
    QpvPages(const Register& records, std::vector<Id<Qpv>> qpvs, const ReportSetting& setting)
        : records_(records)
        , setting_(setting)
        , scene_(MapScene::build(records, themeOf(ThemeId::State, records)))
        , columns_(themeColumns(*scene_, records, {.locale = setting.locale}))
    {
        for (const Id<Qpv> id : qpvs) {
            if (const Qpv* qpv = records.find(id))
                qpvs_.push_back(qpv);
        }
        QCollator collator(setting.locale);
        collator.setNumericMode(true);
        std::ranges::stable_sort(qpvs_, [&](const Qpv* a, const Qpv* b) {
            if (a->departement != b->departement)
                return codeOf(*a) < codeOf(*b);
            return collator.compare(a->name, b->name) < 0;
        });
        if (qpvs_.empty())
            throw Error(translate("report", "There is no neighbourhood to print."));
    }

    FlowDocument compose(const std::stop_token& stop)
    {
        for (const Qpv* qpv : qpvs_) {
            if (stop.stop_requested())
                throw Cancelled();
            if (qpv != qpvs_.front())
                items_.emplace_back(PageBreak{});
            addSheet(*qpv);
        }
        const bool isOne = qpvs_.size() == 1;
        const QString title = isOne ? withCode(qpvs_.front()->name, qpvs_.front()->code.text())
                                    : translate("report", "Sheets of the priority neighbourhoods");
        FlowDocument document = reportDocument(std::move(items_), title, dayOf(setting_.date), setting_);
        document.paper.sideMargin = sheetMargin;
        return document;
    }

private:
    QString codeOf(const Qpv& qpv) const
    {
        const Departement* departement = records_.find(qpv.departement);
        return departement ? departement->code.text() : QString();
    }

    QString dayOf(const std::optional<QDate>& date) const
    {
        return date ? translate("report", "State of the register on %1").arg(dayText(*date, setting_.locale))
                    : QString();
    }

    void addSheet(const Qpv& qpv)
    {
        SourceList sources(records_);
        addTitle(qpv);
        for (const PaperSection section : setting_.qpvSections)
            add(section, qpv, sources);
        sources.add(qpv.source);
        sources.add(qpv.populationSource);
        std::vector<FlowItem> list = sources.items();
        items_.emplace_back(subheading(translate("report", "Sources")));
        std::ranges::move(list, std::back_inserter(items_));
    }

    void add(PaperSection section, const Qpv& qpv, SourceList& sources)
    {
        switch (section) {
        case PaperSection::Map:
            return addMap(qpv);
        case PaperSection::Facts:
            return addFacts(qpv);
        case PaperSection::Indicators:
            return addIndicators(qpv, sources);
        case PaperSection::Lineage:
            return addLineage(qpv, sources);
        default: // of other papers
            return;
        }
    }

    void addMap(const Qpv& qpv)
    {
        const ReportMap map = qpvMap(scene_, qpv.id, setting_.locale);
        if (!map.paint)
            return;
        const QString words = withCode(qpv.name, qpv.code.text()) + u". "_s + map.alternative;
        items_.emplace_back(FlowPicture{sheetMapHeight, map.paint, 0, 8, words});
    }

    void addTitle(const Qpv& qpv)
    {
        const Departement* departement = records_.find(qpv.departement);
        items_.emplace_back(paragraph({span(translate("report", "Priority neighbourhood"), look::kicker)}, 6));
        Paragraph title = titleHeading(qpv.name.simplified(), look::sheetTitle);
        if (qpvs_.size() > 1) {
            if (departement && std::exchange(group_, departement->id) != departement->id)
                items_.back() = withBookmark(std::get<Paragraph>(items_.back()), departement->name);
            title.outlineLevel = departement ? 1 : 0;
        }
        title.outlineTitle = withCode(qpv.name, qpv.code.text());
        items_.emplace_back(std::move(title));
        QStringList facts{qpv.code.text(), communeNames(records_, qpv.id).join(u", "_s)};
        if (setting_.date)
            facts << dayOf(setting_.date);
        facts.removeAll(QString());
        Paragraph line = paragraph({span(facts.join(u" · "_s), look::meta)}, 10);
        line.ruleBelow = look::accent;
        items_.emplace_back(std::move(line));
    }

    static Paragraph withBookmark(Paragraph paragraph, const QString& title)
    {
        paragraph.outlineTitle = title;
        return paragraph;
    }

    void addFacts(const Qpv& qpv)
    {
        FlowTable table;
        table.columns = {{translate("report", "Information"), 1.5, Qt::AlignLeft},
                         {translate("report", "Value"), 2.2, Qt::AlignLeft},
                         {translate("report", "Source and vintage"), 3, Qt::AlignLeft}};
        table.after = 8;
        for (const LayoutFact& fact : qpvFacts(records_, *scene_, qpv, setting_.locale, columns_))
            table.rows.push_back({{span(fact.label, look::cellStrong)},
                                  cell(std::optional(fact.value)),
                                  {flowing(fact.source, look::meta)}});
        items_.emplace_back(std::move(table));
    }

    void addIndicators(const Qpv& qpv, SourceList& sources)
    {
        FlowTable table;
        table.columns = {{translate("report", "Indicator"), 3, Qt::AlignLeft},
                         {translate("report", "Value"), 1.1, Qt::AlignRight},
                         {translate("report", "Source and vintage"), 2.6, Qt::AlignLeft}};
        table.after = 8;
        for (const IndicatorValue& value : records_.all<IndicatorValue>().of(qpv.id)) {
            const Indicator* indicator = records_.find(value.indicator);
            if (!indicator)
                continue;
            table.rows.push_back({{flowing(indicator->title.simplified(), look::cell)},
                                  cell(indicatorText(*indicator, value, setting_.locale)),
                                  {flowing(sourceLine(records_.find(value.source), value.vintage), look::meta)}});
            sources.add(value.source);
        }
        items_.emplace_back(subheading(translate("report", "Indicators")));
        if (table.rows.empty())
            items_.emplace_back(paragraph({span(unknownText(), look::unknown)}, 4));
        else
            items_.emplace_back(std::move(table));
    }

    /// What it was in the geography of 2015.
    void addLineage(const Qpv& qpv, SourceList& sources)
    {
        QStringList former;
        for (const QpvLineage& link : records_.all<QpvLineage>()) {
            if (link.to != qpv.code)
                continue;
            const FormerQpv* known = records_.formerQpv(link.from);
            former << withCode(known ? known->name : QString(), link.from.text());
            sources.add(link.source);
        }
        if (former.isEmpty() && !qpv.code.change())
            return;
        Paragraph line =
            paragraph({span(translate("report", "Against the geography of 2015:") + u' ', look::strong)}, 6);
        if (qpv.code.change())
            line.spans.push_back(span(label(*qpv.code.change()), look::body));
        if (!former.isEmpty())
            line.spans.push_back(span(u" · "_s + former.join(u", "_s), look::body));
        items_.emplace_back(std::move(line));
    }

    const Register& records_;
    const ReportSetting& setting_;
    std::shared_ptr<const MapScene> scene_;
    ThemeColumns columns_;
    std::vector<const Qpv*> qpvs_;
    std::vector<FlowItem> items_;
    std::optional<Id<Departement>> group_; ///< whose bookmark is open
};

} // namespace

QByteArray composeQpvReport(const Register& records, std::vector<Id<Qpv>> qpvs, const ReportSetting& setting,
                            const std::function<void(double share)>& progress, std::stop_token stop)
{
    const FlowDocument document = QpvPages(records, std::move(qpvs), setting).compose(stop);
    return paintFlow(finishedReport(document, setting), stop, progress);
}

} // namespace parvis
