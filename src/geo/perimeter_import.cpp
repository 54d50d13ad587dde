// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/perimeter_import.h"

#include "domain/fold.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace parvis {

namespace {

constexpr double areaTolerance = 0.005;

using QpvByCode = QHash<QpvCode, const Qpv*>;

QpvByCode qpvOf(const Register& records, int generation)
{
    QpvByCode result;
    for (const Qpv& qpv : records.all<Qpv>()) {
        if (qpv.code.generation() == generation)
            result.insert(qpv.code, &qpv);
    }
    return result;
}

QString comparable(const QString& name)
{
    return fold(name).replace(u'-', u' ').simplified();
}

void compare(const Contour& contour, const Qpv& qpv, Notices& notices)
{
    const auto notice = [&](const QString& text) {
        notices.push_back({Notice::Kind::Information, qpv.code.text(), text});
    };
    if (qpv.areaHa && std::abs(contour.areaHa - *qpv.areaHa) > areaTolerance * *qpv.areaHa)
        notice(QCoreApplication::translate("geo", "The contour covers %1 ha, the register says %2 ha.")
                   .arg(QLocale().toString(contour.areaHa, 'f', 2), QLocale().toString(*qpv.areaHa, 'f', 2)));
    if (!contour.name.isEmpty() && comparable(contour.name) != comparable(qpv.name))
        notice(QCoreApplication::translate("geo", "The file names it “%1”, the register “%2”.")
                   .arg(contour.name, qpv.name));
}

void noticeOtherGeneration(PerimeterImport& import)
{
    const auto isOther = [&](const QpvCode& code) { return code.generation() != import.generation; };
    const int others = int(std::ranges::count_if(import.unknown, isOther));
    if (others == 0)
        return;
    const QString text =
        QCoreApplication::translate("geo", "%n code(s) are not of the geography of %1.", nullptr, others)
            .arg(import.generation);
    import.notices.push_back({Notice::Kind::Information, {}, text});
}

} // namespace

PerimeterImport comparePerimeters(const ContourFile& file, const Register& records, int generation, bool takesMisplaced)
{
    const MisplacedContours misplaced = misplacedContours(file, KnownPlaces(records));
    const QpvByCode known = qpvOf(records, generation);
    PerimeterImport import;
    import.generation = generation;
    import.notices = file.notices;
    std::set<QpvCode> unknown(file.unwanted.begin(), file.unwanted.end());
    std::map<QpvCode, const Contour*> matched;
    for (const Contour& contour : file.contours) {
        if (known.contains(contour.code))
            matched.emplace(contour.code, &contour);
        else
            unknown.insert(contour.code);
    }
    for (const auto& [code, contour] : matched) {
        const Qpv& qpv = *known.value(code);
        const auto contradiction = misplaced.find(code);
        if (contradiction != misplaced.end()) {
            import.misplaced.push_back(code);
            const auto kind = takesMisplaced ? Notice::Kind::Information : Notice::Kind::Refused;
            import.notices.push_back({kind, code.text(), contradiction->second});
            if (!takesMisplaced)
                continue;
        }
        import.matched.push_back(code);
        if (contour->repaired)
            import.repaired.push_back(code);
        import.perimeters.push_back(
            {{}, qpv.id, generation, toWkb(contour->shape), contour->areaHa, contour->repaired, {}});
        if (contradiction == misplaced.end())
            compare(*contour, qpv, import.notices);
    }
    import.unknown.assign(unknown.begin(), unknown.end());
    for (const QpvCode& code : known.keys()) {
        if (!matched.contains(code))
            import.missing.push_back(code);
    }
    std::ranges::sort(import.missing);
    noticeOtherGeneration(import);
    return import;
}

} // namespace parvis
