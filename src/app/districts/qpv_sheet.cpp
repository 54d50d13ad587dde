// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/districts/qpv_sheet.h"

#include "domain/figures/indicator_text.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/domain_marks.h"
#include "widgets/look/wording.h"
#include "widgets/tables/table_schema.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void addPlace(RecordSheet& sheet, const Register& records, const Qpv& qpv)
{
    FactGrid* facts = sheet.addFacts(translate("app", "Territory"));
    const Contract* contract = records.find(qpv.contract);
    QStringList touched;
    for (const Epci* epci : records.epciOf(qpv.id))
        touched << nameOf(records, epci->id);
    facts->add(translate("app", "Communes"), communeNames(records, qpv.id).join(u", "_s));
    facts->add(translate("app", "Département"), nameOf(records, qpv.departement));
    QLabel* link = facts->add(translate("app", "Contract"),
                              contract ? recordLink(refOf(contract->id), contractName(records, *contract)) : QString());
    link->setTextFormat(Qt::RichText);
    QObject::connect(link, &QLabel::linkActivated, &sheet, &RecordSheet::linkActivated);
    if (touched.size() > 1)
        facts->add(translate("app", "EPCI touched"), touched.join(u", "_s));
    if (const auto change = qpv.code.change())
        facts->addState(translate("app", "Since 2015"), *markOf(*change));
}

void addFigures(RecordSheet& sheet, const Register& records, const Qpv& qpv)
{
    const QLocale locale;
    FactGrid* facts = sheet.addFacts(translate("app", "Figures"));
    const Source* people = records.find(qpv.populationSource);
    facts->add(translate("app", "Inhabitants"), qpv.population ? locale.toString(*qpv.population) : QString(),
               qpv.population ? sourceLine(people, qpv.populationVintage) : QString(), sourceTip(people));
    for (const IndicatorValue& value : records.all<IndicatorValue>().of(qpv.id)) {
        const Indicator* indicator = records.find(value.indicator);
        const Source* source = records.find(value.source);
        if (indicator)
            facts->add(indicator->title, indicatorText(*indicator, value, locale), sourceLine(source, value.vintage),
                       sourceTip(source));
    }
}

void addContour(RecordSheet& sheet, const Register& records, const Qpv& qpv)
{
    const QLocale locale;
    FactGrid* facts = sheet.addFacts(translate("app", "Contour"));
    facts->addState(translate("app", "Drawn as"), *markOf(contourKind(records, qpv.id)));
    const Source* published = records.find(qpv.source);
    facts->add(translate("app", "Published area"),
               qpv.areaHa ? translate("app", "%1 ha").arg(locale.toString(*qpv.areaHa, 'f', 2)) : QString(),
               sourceLine(published), sourceTip(published));
    for (const Perimeter& perimeter : records.all<Perimeter>().of(qpv.id)) {
        const Source* source = records.find(perimeter.source);
        QString area = translate("app", "%1 ha").arg(locale.toString(perimeter.areaHa, 'f', 2));
        if (perimeter.repaired)
            area += translate("app", " (ring repaired)");
        facts->add(translate("app", "Contour of %1").arg(perimeter.generation), area, sourceLine(source),
                   sourceTip(source));
    }
}

QString percentOf(double part, double whole)
{
    return QLocale().toString(std::min(100.0, 100 * part / whole), 'f', 0);
}

/// "Moulins: 12.40 ha, 80 % of this neighbourhood, 95 % of that of 2015"
QString lineageText(const Register& records, const Qpv& qpv, const QpvLineage& link)
{
    const FormerQpv* former = records.formerQpv(link.from);
    QStringList parts;
    if (link.sharedHa)
        parts << translate("app", "%1 ha").arg(QLocale().toString(*link.sharedHa, 'f', 2));
    for (const Perimeter& perimeter : records.all<Perimeter>().of(qpv.id)) {
        if (link.sharedHa && perimeter.generation == 2024 && perimeter.areaHa > 0)
            parts << translate("app", "%1 % of this neighbourhood").arg(percentOf(*link.sharedHa, perimeter.areaHa));
    }
    if (link.sharedHa && former && former->areaHa > 0)
        parts << translate("app", "%1 % of that of 2015").arg(percentOf(*link.sharedHa, former->areaHa));
    const QString name = former ? former->name : link.from.text();
    return parts.isEmpty() ? name : translate("app", "%1: %2").arg(name, parts.join(u", "_s));
}

/// The QPV of 2015 that it lies on, and how much of each it took over.
void addLineage(RecordSheet& sheet, const Register& records, const Qpv& qpv)
{
    std::vector<const QpvLineage*> links;
    for (const QpvLineage& link : records.all<QpvLineage>()) {
        if (link.to == qpv.code)
            links.push_back(&link);
    }
    const bool known =
        !links.empty() || (!records.all<QpvLineage>().empty() && contourKind(records, qpv.id) == ContourKind::Official);
    if (!known)
        return;
    FactGrid* facts = sheet.addFacts(translate("app", "Lineage since 2015"));
    if (links.empty())
        facts->add(translate("app", "From", "former neighbourhood"), translate("app", "no QPV of 2015"));
    std::ranges::sort(links, std::greater(), [](const QpvLineage* link) { return link->sharedHa.value_or(0); });
    for (const QpvLineage* link : links) {
        const Source* source = records.find(link->source);
        facts->add(link->from.text(), lineageText(records, qpv, *link), sourceLine(source), sourceTip(source));
    }
}

} // namespace

void fillQpvSheet(RecordSheet& sheet, const Register& records, const Qpv& qpv)
{
    sheet.clearSections();
    sheet.setHeading(qpv.name, qpv.code.text());
    addPlace(sheet, records, qpv);
    addFigures(sheet, records, qpv);
    addContour(sheet, records, qpv);
    addLineage(sheet, records, qpv);
    sheet.addText({}, u"<small>%1</small>"_s.arg(
                          translate("app", "What Parvis says of an address is an indication, not a certificate.")));
}

} // namespace parvis
