// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/contour_reader.h"

#include "geo/contour_layers.h"
#include "geo/crs.h"
#include "geo/lambert93.h"
#include "geo/ogr_shapes.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double squareMetresPerHectare = 10'000;
constexpr int reportEvery = 16;
/// Of one contour: published ones have a few thousand. Mending takes longer than anybody waits for with a million, and
/// cannot be stopped in between.
constexpr std::size_t mostPoints = 50'000;

bool isOverseas(const QpvCode& code)
{
    return code.departement().text().startsWith(u"97") || code.departement().text().startsWith(u"98");
}

Point middleOf(const Box& box)
{
    return {(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2};
}

/// The reading of one layer: what has been read so far, and what has been noticed.
class ContourReading
{
public:
    ContourReading(VectorFile& file, const ContourOptions& options)
        : file_(file)
        , options_(options)
        , source_(contourLayerOf(file, options.layer))
        , layer_(source_.layer)
        , fields_(source_.fields)
        , toLambert93_(layer_.handle, layer_.file, undeclaredSystem(file, source_, options.places))
    {
        result_.path = file.path();
        result_.layer = layer_.name;
        result_.crs = toLambert93_.sourceName();
        if (toLambert93_.isGuessed())
            notice(Notice::Kind::Information, layer_.name,
                   QCoreApplication::translate("geo", "The file declares no coordinate system; its coordinates are "
                                                      "those of %1.")
                       .arg(result_.crs));
    }

    ContourFile run(const ContourProgress& progress, const std::stop_token& stop)
    {
        const int total = int(OGR_L_GetFeatureCount(layer_.handle, TRUE));
        OGR_L_ResetReading(layer_.handle);
        while (const gdal::Feature feature = file_.next(layer_)) {
            if (stop.stop_requested())
                throw Cancelled();
            ++result_.features;
            read(feature.get());
            if (progress && result_.features % reportEvery == 0)
                progress(result_.features, std::max(total, result_.features));
        }
        result_.notices.insert(result_.notices.begin(), file_.notices().begin(), file_.notices().end());
        if (const QString layers = layersText(file_, layer_); !layers.isEmpty())
            result_.notices.insert(result_.notices.begin(), {Notice::Kind::Information, {}, layers});
        check();
        if (progress)
            progress(result_.features, result_.features);
        return std::move(result_);
    }

private:
    void notice(Notice::Kind kind, const QString& place, const QString& text)
    {
        result_.notices.push_back({kind, place, text});
    }

    QString featurePlace() const { return QCoreApplication::translate("geo", "feature %1").arg(result_.features); }

    void read(OGRFeatureH feature)
    {
        const QString cell = fieldText(feature, fields_.code);
        const auto code = codeOf(cell);
        if (!code) {
            notice(Notice::Kind::Refused, featurePlace(),
                   cell.isEmpty() ? QCoreApplication::translate("geo", "It has no code.")
                                  : QCoreApplication::translate("geo", "“%1” is no code of a QPV.").arg(cell));
            return;
        }
        ++withCode_;
        if (options_.wanted && !options_.wanted(*code)) {
            if (!declined_.contains(*code))
                result_.unwanted.push_back(*code);
            declined_.insert(*code);
            return;
        }
        if (fieldText(feature, fields_.extent) == ContourFields::schematic)
            refuse(*code, QCoreApplication::translate("geo", "Its extent is schematic, and no contour."));
        else if (auto contour = readContour(feature, *code))
            add(std::move(*contour));
    }

    std::optional<Contour> readContour(OGRFeatureH feature, const QpvCode& code)
    {
        Contour contour;
        contour.code = code;
        contour.feature = result_.features;
        contour.name = fieldText(feature, fields_.name);
        contour.communeNames = cellParts(fieldText(feature, fields_.communes));
        for (const QString& part : cellParts(fieldText(feature, fields_.insee))) {
            if (const auto insee = InseeCode::parse(part))
                contour.communes.push_back(*insee);
            else
                notice(Notice::Kind::Information, code.text(),
                       QCoreApplication::translate("geo", "“%1” is no Insee code of a commune.").arg(part));
        }
        return readShape(OGR_F_GetGeometryRef(feature), contour) ? std::optional(std::move(contour)) : std::nullopt;
    }

    bool refuse(const QpvCode& code, const QString& reason)
    {
        notice(Notice::Kind::Refused, u"%1 (%2)"_s.arg(code.text(), featurePlace()), reason);
        return false;
    }

    bool readShape(OGRGeometryH geometry, Contour& contour)
    {
        if (!geometry || OGR_G_IsEmpty(geometry))
            return refuse(contour.code, QCoreApplication::translate("geo", "It has no geometry."));
        PolygonalParts parts = polygonalParts(geometry);
        if (parts.shape.isEmpty() && parts.leftOut)
            return refuse(contour.code, QCoreApplication::translate("geo", "Its geometry is not a polygon (%1).")
                                            .arg(gdal::text(OGR_G_GetGeometryName(geometry))));
        if (pointCount(parts.shape) > mostPoints)
            return refuse(contour.code,
                          QCoreApplication::translate("geo", "Its contour has more than %1 points.").arg(mostPoints));
        // The outline is judged as it was published; projecting a valid one may make points meet, and is no defect.
        const bool finite = isFinite(parts.shape);
        ValidShape published = finite ? madeValid(std::move(parts.shape)) : ValidShape();
        if (published.tangled)
            return refuse(contour.code,
                          QCoreApplication::translate("geo", "Its outline crosses itself more than %1 times.")
                              .arg(mostCrossings));
        if (finite && !published.shape.isEmpty())
            result_.centres.push_back({contour.code, middleOf(published.shape.bounds())});
        const bool projected = finite && toLambert93_.apply(published.shape);
        if (!isInPlace(contour.code, projected, published.shape))
            return false;
        contour.shape = madeValid(std::move(published.shape)).shape;
        dropSlivers(contour.shape);
        if (contour.shape.isEmpty())
            return refuse(contour.code, QCoreApplication::translate("geo", "Its contour has no area."));
        contour.repaired = published.repaired || parts.mended;
        contour.areaHa = contour.shape.area() / squareMetresPerHectare;
        if (parts.leftOut)
            notice(Notice::Kind::Information, contour.code.text(),
                   QCoreApplication::translate("geo", "Points and lines beside its polygons were left out."));
        if (contour.repaired)
            notice(Notice::Kind::Repaired, contour.code.text(), repairText(published.defect));
        return true;
    }

    static QString repairText(const QString& defect)
    {
        const QString reason =
            defect.isEmpty() ? QCoreApplication::translate("geo", "its outline is not a proper ring") : defect;
        return QCoreApplication::translate("geo", "The contour was repaired: %1.").arg(reason);
    }

    bool isInPlace(const QpvCode& code, bool projected, const MultiPolygon& shape)
    {
        const bool overseas = isOverseas(code);
        const bool usable = projected && isFinite(shape);
        mainland_ += overseas ? 0 : 1;
        if (usable && overseas) {
            ++overseas_;
            return true;
        }
        const Box box = usable ? shape.bounds() : Box();
        if (usable && (box.isEmpty() || (mainlandFrance.contains({box.minX, box.minY}) &&
                                         mainlandFrance.contains({box.maxX, box.maxY}))))
            return true;
        astray_ += overseas ? 0 : 1;
        return refuse(code, usable ? QCoreApplication::translate("geo", "Its contour lies outside mainland France.")
                                   : QCoreApplication::translate("geo", "Its coordinates cannot be projected."));
    }

    void add(Contour contour)
    {
        const auto known = placeOf_.constFind(contour.code);
        if (known == placeOf_.cend()) {
            placeOf_.insert(contour.code, result_.contours.size());
            result_.contours.push_back(std::move(contour));
            return;
        }
        const Contour& first = result_.contours[*known];
        if (first.shape == contour.shape)
            notice(Notice::Kind::Information, contour.code.text(),
                   QCoreApplication::translate("geo", "Features %1 and %2 hold the same contour; it was read once.")
                       .arg(first.feature)
                       .arg(contour.feature));
        else
            conflicts_.append(QCoreApplication::translate("geo", "%1 (features %2 and %3)")
                                  .arg(contour.code.text())
                                  .arg(first.feature)
                                  .arg(contour.feature));
    }

    /// What can only be said of the file as a whole.
    void check()
    {
        checkCodes();
        checkPlace();
        if (!conflicts_.isEmpty())
            throw Error(QCoreApplication::translate("geo", "The file gives different contours for the same QPV: %1.")
                            .arg(conflicts_.join(u", "_s)),
                        layer_.file,
                        QCoreApplication::translate("geo", "Keep one of them; if they are the parts of one QPV, gather "
                                                           "them into one feature."));
        if (result_.contours.empty() && result_.unwanted.empty())
            throw Error(QCoreApplication::translate("geo", "The file holds no contour of a QPV. %1: %2")
                            .arg(result_.notices.back().place, result_.notices.back().text),
                        layer_.file, QCoreApplication::translate("geo", "Choose the file of the polygons."));
    }

    void checkCodes() const
    {
        if (result_.features == 0)
            throw Error(QCoreApplication::translate("geo", "The layer “%1” holds no feature.").arg(layer_.name),
                        layer_.file, chooseAnotherLayer());
        if (withCode_ == 0)
            throw Error(QCoreApplication::translate("geo", "None of the %n feature(s) has the code of a QPV.", nullptr,
                                                    result_.features),
                        layer_.file,
                        QCoreApplication::translate("geo", "The field “%1” should hold codes such as QN05901M.")
                            .arg(layer_.fields.value(fields_.code)));
    }

    void checkPlace()
    {
        if (astray_ * 2 > mainland_)
            throwOutsideFrance();
        if (overseas_ > 0)
            notice(Notice::Kind::Information, layer_.name,
                   QCoreApplication::translate("geo",
                                               "%n contour(s) lie overseas, where Lambert-93 distorts shapes "
                                               "and areas.",
                                               nullptr, overseas_));
    }

    [[noreturn]] void throwOutsideFrance() const
    {
        QString what = QCoreApplication::translate("geo", "The coordinates do not match the coordinate system that the "
                                                          "file declares (%1): the contours lie outside France.")
                           .arg(result_.crs);
        if (const auto system = options_.places.likelySystem(result_.centres))
            what += u' ' + looksLike(*system);
        throw Error(what, layer_.file,
                    QCoreApplication::translate("geo", "Export it again in Lambert-93 (EPSG:2154), or in longitude "
                                                       "and latitude (WGS 84)."));
    }

    VectorFile& file_;
    const ContourOptions& options_;
    ContourLayer source_;
    const VectorFile::Layer& layer_;
    ContourFields fields_;
    ToLambert93 toLambert93_;
    ContourFile result_;
    QHash<QpvCode, std::size_t> placeOf_;
    QSet<QpvCode> declined_;
    QStringList conflicts_;
    int withCode_ = 0;
    int mainland_ = 0;
    int overseas_ = 0;
    int astray_ = 0; ///< of the mainland ones
};

} // namespace

QStringList contourLayers(const QString& path, std::stop_token stop)
{
    VectorFile file(path, std::move(stop));
    return contourLayersOf(file);
}

ContourFile readContours(const QString& path, const ContourOptions& options, const ContourProgress& progress,
                         std::stop_token stop)
{
    VectorFile file(path, stop);
    return ContourReading(file, options).run(progress, stop);
}

} // namespace parvis
