// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gis_table.h"

#include "domain/contract_state.h"
#include "domain/error.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "geo/contour_fields.h"
#include "geo/schematic_shape.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using Type = VectorField::Type;

template <class T>
VectorValue valueOf(const std::optional<T>& value)
{
    if (!value)
        return {};
    if constexpr (std::is_integral_v<T>)
        return std::int64_t{*value};
    else
        return *value;
}

VectorValue textOf(const QString& text)
{
    const QString clean = text.simplified();
    return clean.isEmpty() ? VectorValue() : VectorValue(clean);
}

/// How the extent of one QPV is known.
struct Extent
{
    MultiPolygon shape = {};
    QString kind = {};
    const Source* source = nullptr;
};

/// Fills the table row by row.
class Filler
{
public:
    Filler(const Register& records, const QpvFeatureSetting& setting)
        : records_(records)
        , setting_(setting)
    {
        for (const ContractSummary& summary : summariseContracts(records))
            summaries_.insert(summary.contract, summary);
        for (const Perimeter& perimeter : records.all<Perimeter>()) {
            if (perimeter.generation == setting.generation)
                perimeters_.insert(perimeter.qpv, &perimeter);
        }
    }

    VectorTable table()
    {
        VectorTable table;
        table.name = u"quartiers_prioritaires"_s;
        table.title = translate("report", "Priority neighbourhoods and their city contracts");
        table.description = translate(
            "report", "Indicative value: this file is no proof of what lies in a neighbourhood. An extent marked as "
                      "schematic is an ellipse of the same area and orientation, not a contour. Composed with Parvis.");
        table.date = setting_.date;
        table.fields = fields();
        std::vector<const Qpv*> rows;
        for (const Qpv& qpv : records_.all<Qpv>()) {
            if (qpv.code.generation() == setting_.generation &&
                (setting_.only.empty() || setting_.only.contains(qpv.id)))
                rows.push_back(&qpv);
        }
        std::ranges::sort(rows, {}, [](const Qpv* qpv) { return qpv->code.text(); });
        for (const Qpv* qpv : rows)
            table.features.push_back(feature(*qpv));
        for (const Id<Source> id : setting_.theme.sources)
            attribute(records_.find(id));
        table.attributions = attributions_;
        return table;
    }

private:
    std::vector<VectorField> fields() const
    {
        std::vector<VectorField> fields{{u"code_qp"_s},
                                        {u"lib_qp"_s},
                                        {u"insee_com"_s},
                                        {u"lib_com"_s},
                                        {u"insee_dep"_s},
                                        {u"lib_dep"_s},
                                        {u"siren_epci"_s},
                                        {u"lib_epci"_s},
                                        {u"code_contrat"_s},
                                        {u"titre_contrat"_s},
                                        {u"etat_contrat"_s},
                                        {u"lib_etat"_s},
                                        {u"signatures_requises"_s, Type::Integer},
                                        {u"signatures_obtenues"_s, Type::Integer},
                                        {u"completude_pct"_s, Type::Real},
                                        {u"population"_s, Type::Integer},
                                        {u"population_millesime"_s},
                                        {u"population_source"_s},
                                        {u"surface_ha"_s, Type::Real},
                                        {u"emprise"_s},
                                        {u"emprise_source"_s},
                                        {u"longitude"_s, Type::Real},
                                        {u"latitude"_s, Type::Real}};
        if (!setting_.theme.title.isEmpty()) {
            fields.push_back({u"theme"_s});
            fields.push_back({u"theme_valeur"_s, Type::Real});
            fields.push_back({u"theme_classe"_s});
        }
        return fields;
    }

    VectorFeature feature(const Qpv& qpv)
    {
        Extent extent = extentOf(qpv);
        attribute(extent.source);
        attribute(qpv.population ? records_.find(qpv.populationSource) : nullptr);
        VectorFeature feature{std::move(extent.shape), {}};
        std::vector<VectorValue>& values = feature.values;
        values = {textOf(qpv.code.text()), textOf(qpv.name)};
        addPlace(values, qpv);
        addContract(values, qpv);
        addFigures(values, qpv);
        values.insert(values.end(),
                      {textOf(extent.kind), extent.source ? textOf(attribution(*extent.source)) : VectorValue(),
                       valueOf(qpv.longitude), valueOf(qpv.latitude)});
        if (!setting_.theme.title.isEmpty())
            addTheme(values, qpv);
        return feature;
    }

    void addPlace(std::vector<VectorValue>& values, const Qpv& qpv) const
    {
        QStringList codes;
        for (const Commune* commune : records_.communesOf(qpv.id))
            codes << commune->insee.text();
        values.insert(values.end(), {textOf(codes.join(u", ")), textOf(communeNames(records_, qpv.id).join(u", ")),
                                     textOf(qpv.code.departement().text()), textOf(nameOf(records_, qpv.departement))});
    }

    void addContract(std::vector<VectorValue>& values, const Qpv& qpv) const
    {
        const Contract* contract = records_.find(qpv.contract);
        const Epci* epci = contract ? records_.find(contract->epci) : nullptr;
        values.insert(values.end(),
                      {epci ? textOf(epci->siren.text()) : VectorValue(), epci ? textOf(epci->name) : VectorValue()});
        if (!contract) {
            values.insert(values.end(), 7, VectorValue());
            return;
        }
        const ContractSummary summary = summaries_.value(contract->id);
        values.insert(values.end(), {textOf(contract->code.text()), textOf(contract->title),
                                     textOf(identifier(summary.state)), textOf(label(summary.state)),
                                     std::int64_t{summary.required}, std::int64_t{summary.requiredSigned},
                                     summary.required > 0 ? VectorValue(100 * summary.completeness()) : VectorValue()});
    }

    void addFigures(std::vector<VectorValue>& values, const Qpv& qpv) const
    {
        const Source* source = qpv.population ? records_.find(qpv.populationSource) : nullptr;
        values.insert(values.end(),
                      {valueOf(qpv.population), qpv.population ? textOf(qpv.populationVintage) : VectorValue(),
                       source ? textOf(attribution(*source)) : VectorValue(), valueOf(qpv.areaHa)});
    }

    void addTheme(std::vector<VectorValue>& values, const Qpv& qpv) const
    {
        const ThemeColumns& theme = setting_.theme;
        values.insert(values.end(),
                      {textOf(theme.title),
                       theme.values.contains(qpv.id) ? VectorValue(std::round(theme.values.value(qpv.id) * 100) / 100)
                                                     : VectorValue(),
                       textOf(theme.classes.value(qpv.id))});
    }

    /// A contour that cannot be read gives way to the ellipse, as on the map.
    Extent extentOf(const Qpv& qpv) const
    {
        if (const Perimeter* perimeter = perimeters_.value(qpv.id)) {
            try {
                return {multiPolygonFromWkb(perimeter->wkb), u"officielle"_s, records_.find(perimeter->source)};
            } catch (const Error&) {
            }
        }
        if (const auto ellipse = qpv.ellipse())
            return {schematicShape(*ellipse), ContourFields::schematic.toString(), records_.find(qpv.source)};
        return {{}, u"inconnue"_s, records_.find(qpv.source)};
    }

    void attribute(const Source* source)
    {
        if (!source)
            return;
        if (const QString text = attribution(*source); !attributions_.contains(text))
            attributions_ << text;
    }

    const Register& records_;
    const QpvFeatureSetting& setting_;
    QHash<Id<Contract>, ContractSummary> summaries_;
    QHash<Id<Qpv>, const Perimeter*> perimeters_;
    QStringList attributions_;
};

} // namespace

VectorTable qpvFeatures(const Register& records, const QpvFeatureSetting& setting)
{
    return Filler(records, setting).table();
}

} // namespace parvis
