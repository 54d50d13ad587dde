// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/contour_layers.h"

#include "domain/error.h"
#include "domain/territory_codes.h"
#include "geo/crs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int sampledFeatures = 20;

/// `["QN05901M"]`, which GDAL gives as a text where other features have no list.
QString listText(const QString& text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    QStringList parts;
    for (const QJsonValue& part : json.array())
        parts << part.toVariant().toString().trimmed();
    return json.isArray() ? parts.join(u", "_s) : text;
}

/// How many of the first features hold the code of a QPV, by field; no more are looked at once the named field does.
std::vector<int> codesByField(VectorFile& file, const VectorFile::Layer& layer, int named)
{
    std::vector<int> counts(std::size_t(layer.fields.size()), 0);
    OGR_L_ResetReading(layer.handle);
    for (int i = 0; i < sampledFeatures && (named < 0 || counts[std::size_t(named)] == 0); ++i) {
        const gdal::Feature feature = file.next(layer);
        if (!feature)
            break;
        for (std::size_t field = 0; field < counts.size(); ++field)
            counts[field] += codeOf(fieldText(feature.get(), int(field))).has_value();
    }
    OGR_L_ResetReading(layer.handle);
    return counts;
}

enum class LayerContent { Codes, NoCodes, Damaged };

/// As its first features tell; a layer that is damaged is not likely to be the one, and reading it would say so.
LayerContent contentOf(VectorFile& file, const VectorFile::Layer& layer)
{
    if (!layer.hasGeometry)
        return LayerContent::NoCodes;
    try {
        return contourFieldsOf(file, layer).code >= 0 ? LayerContent::Codes : LayerContent::NoCodes;
    } catch (const Cancelled&) {
        throw;
    } catch (const Error&) {
        return LayerContent::Damaged;
    }
}

/// “qp” (données/qp.shp): a layer with the file of the archive that holds it, unless its name says so.
QString quotedLayer(const VectorFile& file, const VectorFile::Layer& layer)
{
    const QString name = QCoreApplication::translate("geo", "“%1”").arg(layer.name);
    const QString entry = file.entryOf(layer.file);
    return entry.isEmpty() || layer.name.endsWith(u'(' + entry + u')') ? name : u"%1 (%2)"_s.arg(name, entry);
}

QString listed(QStringList names)
{
    constexpr qsizetype most = 10;
    if (names.size() > most)
        names = names.first(most) << u"…"_s;
    return names.join(u", "_s);
}

const VectorFile::Layer& chosenLayer(VectorFile& file, const QString& wanted)
{
    if (!wanted.isEmpty())
        return file.layer(wanted);
    const QStringList candidates = contourLayersOf(file);
    if (candidates.size() == 1)
        return file.layer(candidates.front());
    if (const QString likeliest = likeliestContourLayer(candidates); !likeliest.isEmpty())
        return file.layer(likeliest);
    if (!candidates.isEmpty())
        throw Error(
            QCoreApplication::translate("geo", "Several layers of the file hold codes of QPV."), file.path(),
            QCoreApplication::translate("geo", "Choose one of its layers: %1.").arg(file.layerNames().join(u", "_s)));
    if (file.layers().empty())
        throw Error(QCoreApplication::translate("geo", "The file holds no layer."), file.path(), chooseAnotherLayer());
    return file.layers().front();
}

} // namespace

QString fieldText(OGRFeatureH feature, int field)
{
    if (field < 0 || !OGR_F_IsFieldSetAndNotNull(feature, field))
        return {};
    if (OGR_Fld_GetType(OGR_F_GetFieldDefnRef(feature, field)) == OFTStringList) {
        QStringList parts;
        for (char** part = OGR_F_GetFieldAsStringList(feature, field); part && *part; ++part)
            parts << gdal::text(*part).trimmed();
        return parts.join(u", "_s);
    }
    const QString text = gdal::text(OGR_F_GetFieldAsString(feature, field)).trimmed();
    return text.startsWith(u'[') ? listText(text) : text;
}

std::optional<QpvCode> codeOf(const QString& cell)
{
    QString code = cell;
    return QpvCode::parse(code.removeIf([](QChar c) { return c.isSpace(); }));
}

ContourFields contourFieldsOf(VectorFile& file, const VectorFile::Layer& layer)
{
    ContourFields fields = ContourFields::find(layer.fields);
    const std::vector<int> codes = codesByField(file, layer, fields.code);
    const auto most = std::ranges::max_element(codes);
    const bool isNamed = fields.code >= 0 && codes[std::size_t(fields.code)] > 0;
    if (!isNamed && most != codes.end() && *most > 0)
        fields.code = int(most - codes.begin());
    fields.findBeside(layer.fields);
    return fields;
}

QString chooseAnotherLayer()
{
    return QCoreApplication::translate("geo", "Choose another file or another layer.");
}

QStringList contourLayersOf(VectorFile& file)
{
    QStringList names;
    for (const VectorFile::Layer& layer : file.layers()) {
        if (contentOf(file, layer) == LayerContent::Codes)
            names << layer.name;
    }
    return names;
}

ContourLayer contourLayerOf(VectorFile& file, const QString& wanted)
{
    const VectorFile::Layer& layer = chosenLayer(file, wanted);
    const ContourFields fields = contourFieldsOf(file, layer);
    if (fields.code >= 0)
        return {layer, fields};
    const QString present =
        layer.fields.isEmpty() ? QCoreApplication::translate("geo", "none") : layer.fields.join(u", "_s);
    QString what = QCoreApplication::translate("geo", "No field holds the code of the QPV.");
    const auto leftOut = std::ranges::find_if(file.notices(), [&](const Notice& notice) {
        return notice.kind == Notice::Kind::Refused || notice.place == layer.file;
    });
    if (leftOut != file.notices().end()) // it may have been the one
        what += u' ' + withPlace(leftOut->place, leftOut->text);
    throw Error(what, layer.file,
                QCoreApplication::translate("geo", "A field named %1 is needed; the fields of “%2” are: %3.")
                    .arg(ContourFields::knownCodeFields(), layer.name, present));
}

QString layersText(VectorFile& file, const VectorFile::Layer& read)
{
    QStringList without;
    QStringList damaged;
    QStringList others;
    for (const VectorFile::Layer& layer : file.layers()) {
        if (!layer.hasGeometry || layer.name == read.name)
            continue;
        const LayerContent content = contentOf(file, layer);
        QStringList& list = content == LayerContent::Codes     ? others
                            : content == LayerContent::Damaged ? damaged
                                                               : without;
        list << quotedLayer(file, layer);
    }
    const bool hasBroken =
        std::ranges::find(file.notices(), Notice::Kind::Refused, &Notice::kind) != file.notices().end();
    if (without.isEmpty() && damaged.isEmpty() && others.isEmpty() && !hasBroken)
        return {};
    QStringList texts{QCoreApplication::translate("geo", "The layer %1 was read.").arg(quotedLayer(file, read))};
    if (!without.isEmpty())
        texts << QCoreApplication::translate("geo", "Without a code of a QPV, and not read: %1.").arg(listed(without));
    if (!damaged.isEmpty())
        texts << QCoreApplication::translate("geo", "Damaged, and not read: %1.").arg(listed(damaged));
    if (!others.isEmpty())
        texts << QCoreApplication::translate("geo", "Not read: %1.").arg(listed(others));
    return texts.join(u' ');
}

int undeclaredSystem(VectorFile& file, const ContourLayer& source, const KnownPlaces& places)
{
    constexpr std::size_t enough = 100;
    if (places.isEmpty() || ToLambert93::isDeclared(source.layer.handle))
        return 0;
    std::vector<ContourCentre> centres;
    OGR_L_ResetReading(source.layer.handle);
    while (const gdal::Feature feature = file.next(source.layer)) {
        const auto code = codeOf(fieldText(feature.get(), source.fields.code));
        OGRGeometryH geometry = OGR_F_GetGeometryRef(feature.get());
        if (!code || !places.knows(*code) || !geometry || OGR_G_IsEmpty(geometry))
            continue;
        OGREnvelope extent;
        OGR_G_GetEnvelope(geometry, &extent);
        centres.push_back({*code, {(extent.MinX + extent.MaxX) / 2, (extent.MinY + extent.MaxY) / 2}});
        if (centres.size() == enough)
            break;
    }
    const auto system = places.likelySystem(centres);
    if (system && system->isExchanged)
        throw Error(QCoreApplication::translate("geo", "The file does not say in which coordinate system it is.") +
                        u' ' + looksLike(*system),
                    source.layer.file,
                    QCoreApplication::translate("geo", "Export it again in Lambert-93 (EPSG:2154), or in longitude "
                                                       "and latitude (WGS 84)."));
    return system ? system->epsg : 0;
}

} // namespace parvis
