// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_contours.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

QJsonObject feature(const QString& code, const QString& name, double lon, double lat, double areaHa, bool isKnotted)
{
    const SampleSize half = sampleSize(lat, areaHa);
    const auto corner = [&](double x, double y) {
        return QJsonArray{lon + x * half.longitude, lat + y * half.latitude};
    };
    const QJsonArray square{corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)};
    const QJsonArray knot{corner(-1, -1), corner(1, 1), corner(1, -1), corner(-1, 1), corner(-1, -1)};
    return {{u"type"_s, u"Feature"_s},
            {u"properties"_s, QJsonObject{{u"code_qp"_s, code}, {u"lib_qp"_s, name}}},
            {u"geometry"_s,
             QJsonObject{{u"type"_s, u"Polygon"_s}, {u"coordinates"_s, QJsonArray{isKnotted ? knot : square}}}}};
}

} // namespace

SampleSize sampleSize(double latitude, double areaHa)
{
    constexpr double perDegree = 111'200; // metres; of longitude less, by the cosine of the latitude
    const double half = std::sqrt(areaHa * 10'000) / 2 / perDegree;
    return {half / std::cos(latitude * std::numbers::pi / 180), half};
}

QByteArray sampleContours(const Register& records, const QStringList& codes, const QStringList& knotted)
{
    constexpr double usual = 20;
    QJsonArray features;
    for (const QString& code : codes) {
        const auto parsed = QpvCode::parse(code);
        const Qpv* qpv = parsed ? records.qpv(*parsed) : nullptr;
        features.append(feature(code, qpv ? qpv->name : QString(), qpv ? *qpv->longitude : 3.1,
                                qpv ? *qpv->latitude : 50.2, qpv ? qpv->areaHa.value_or(usual) : usual,
                                knotted.contains(code)));
    }
    return QJsonDocument(
               QJsonObject{{u"type"_s, u"FeatureCollection"_s}, {u"name"_s, u"qp2024"_s}, {u"features"_s, features}})
        .toJson();
}

} // namespace parvis::test
