#include "tests/support/sample_contours.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parvis::test {

namespace {

QJsonObject feature(const QString& code, const QString& name, double lon, double lat, bool isKnotted)
{
    const double half = 0.0025;
    const auto corner = [&](double x, double y) { return QJsonArray{lon + x * half, lat + y * half}; };
    const QJsonArray square{corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)};
    const QJsonArray knot{corner(-1, -1), corner(1, 1), corner(1, -1), corner(-1, 1), corner(-1, -1)};
    return {{QStringLiteral("type"), QStringLiteral("Feature")},
            {QStringLiteral("properties"),
             QJsonObject{{QStringLiteral("code_qp"), code}, {QStringLiteral("lib_qp"), name}}},
            {QStringLiteral("geometry"),
             QJsonObject{{QStringLiteral("type"), QStringLiteral("Polygon")},
                         {QStringLiteral("coordinates"), QJsonArray{isKnotted ? knot : square}}}}};
}

} // namespace

QByteArray sampleContours(const Register& records, const QStringList& codes, const QStringList& knotted)
{
    QJsonArray features;
    for (const QString& code : codes) {
        const auto parsed = QpvCode::parse(code);
        const Qpv* qpv = parsed ? records.qpv(*parsed) : nullptr;
        features.append(feature(code, qpv ? qpv->name : QString(), qpv ? *qpv->longitude : 3.1,
                                qpv ? *qpv->latitude : 50.2, knotted.contains(code)));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("FeatureCollection")},
                                     {QStringLiteral("name"), QStringLiteral("qp2024")},
                                     {QStringLiteral("features"), features}})
        .toJson();
}

} // namespace parvis::test
