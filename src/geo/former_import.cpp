// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/former_import.h"

#include <QCoreApplication>
#include <QSet>

#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QSet<DepartementCode> departementsOf(const Register& records)
{
    QSet<DepartementCode> codes;
    for (const Departement& departement : records.all<Departement>())
        codes.insert(departement.code);
    return codes;
}

FormerQpv formerOf(const Contour& contour)
{
    FormerQpv former;
    former.code = contour.code;
    former.name = contour.name.isEmpty() ? contour.code.text() : contour.name;
    former.communes = contour.communeNames.join(u", "_s);
    former.wkb = toWkb(contour.shape);
    former.areaHa = contour.areaHa;
    former.repaired = contour.repaired;
    return former;
}

} // namespace

std::function<bool(const QpvCode&)> wantedContours(const Register& records)
{
    QSet<QpvCode> known;
    for (const Qpv& qpv : records.all<Qpv>())
        known.insert(qpv.code);
    return [known, departements = departementsOf(records)](const QpvCode& code) {
        return known.contains(code) || (code.generation() == 2015 && departements.contains(code.departement()));
    };
}

int generationOf(const ContourFile& file)
{
    std::size_t former = 0;
    for (const Contour& contour : file.contours)
        former += contour.code.generation() == 2015;
    for (const QpvCode& code : file.unwanted)
        former += code.generation() == 2015;
    return 2 * former > file.contours.size() + file.unwanted.size() ? 2015 : 2024;
}

FormerImport formerQpvs(const ContourFile& file, const Register& records, bool takesMisplaced)
{
    const MisplacedContours misplaced = misplacedContours(file, KnownPlaces(records));
    const QSet<DepartementCode> departements = departementsOf(records);
    FormerImport import;
    import.notices = file.notices;
    std::set<QpvCode> elsewhere;
    std::set<QpvCode> others;
    const auto leaveOut = [&](const QpvCode& code) { (code.generation() == 2015 ? elsewhere : others).insert(code); };
    std::ranges::for_each(file.unwanted, leaveOut);
    for (const Contour& contour : file.contours) {
        if (const auto found = misplaced.find(contour.code); found != misplaced.end()) {
            import.misplaced.push_back(contour.code);
            const auto kind = takesMisplaced ? Notice::Kind::Information : Notice::Kind::Refused;
            import.notices.push_back({kind, contour.code.text(), found->second});
            if (!takesMisplaced)
                continue;
        }
        if (contour.code.generation() == 2015 && departements.contains(contour.code.departement()))
            import.qpvs.push_back(formerOf(contour));
        else
            leaveOut(contour.code);
    }
    std::ranges::sort(import.qpvs, {}, &FormerQpv::code);
    std::ranges::sort(import.misplaced);
    for (const FormerQpv& former : import.qpvs) {
        if (former.repaired)
            import.repaired.push_back(former.code);
    }
    import.elsewhere.assign(elsewhere.begin(), elsewhere.end());
    import.others.assign(others.begin(), others.end());
    if (const int count = int(import.others.size()); count > 0) {
        const QString text =
            QCoreApplication::translate("geo", "%n code(s) are not of the geography of %1.", nullptr, count).arg(2015);
        import.notices.push_back({Notice::Kind::Information, {}, text});
    }
    return import;
}

} // namespace parvis
