// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/database_check.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "geo/known_places.h"
#include "store/documents.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// A contour that cannot be read contradicts nothing: findUnreadableContours says that it is damaged.
bool isMisplaced(const KnownPlaces& places, const QpvCode& code, const QByteArray& wkb)
{
    try {
        return !places.contradiction(code, multiPolygonFromWkb(wkb)).isEmpty();
    } catch (const Error&) {
        return false;
    }
}

} // namespace

std::vector<Finding> findMisplacedContours(const Register& records)
{
    constexpr qsizetype shown = 12;
    const KnownPlaces places(records);
    QStringList codes;
    std::vector<RecordRef> found;
    for (const Perimeter& perimeter : records.all<Perimeter>()) {
        const Qpv* qpv = records.find(perimeter.qpv);
        if (qpv && perimeter.generation == qpv->code.generation() && isMisplaced(places, qpv->code, perimeter.wkb)) {
            codes << qpv->code.text();
            found.push_back(refOf(qpv->id));
        }
    }
    for (const FormerQpv& former : records.all<FormerQpv>()) {
        if (isMisplaced(places, former.code, former.wkb))
            codes << former.code.text();
    }
    if (codes.isEmpty())
        return {};
    const QString names = codes.mid(0, shown).join(u", "_s) + (codes.size() > shown ? u", …"_s : QString());
    return {{Finding::Severity::Fault, u"contour_place"_s,
             translate("tasks", "%n contour(s) contradict the place or the area that the register has of the QPV: %1.",
                       nullptr, int(codes.size()))
                     .arg(names) +
                 u' ' + translate("tasks", "Import the official contours again."),
             std::move(found)}};
}

std::vector<Finding> findUnreadableContours(const Register& records)
{
    std::vector<Finding> findings;
    const auto note = [&](const QByteArray& wkb, const QString& code, std::vector<RecordRef> shown) {
        try {
            multiPolygonFromWkb(wkb);
        } catch (const Error& error) {
            findings.push_back({Finding::Severity::Fault, u"contour"_s,
                                withPlace(code, error.message()) + u' ' + error.advice(), std::move(shown)});
        }
    };
    for (const Perimeter& perimeter : records.all<Perimeter>()) {
        const Qpv* qpv = records.find(perimeter.qpv);
        note(perimeter.wkb, qpv ? qpv->code.text() : QString(),
             qpv ? std::vector{refOf(qpv->id)} : std::vector<RecordRef>());
    }
    for (const FormerQpv& former : records.all<FormerQpv>())
        note(former.wkb, former.code.text(), {});
    return findings;
}

CheckReport checkWholeDatabase(const QString& path, const std::function<void(int)>& progress, std::stop_token stop)
{
    CheckReport report = checkDatabase(path, progress, std::move(stop), [](const Register& records) {
        std::vector<Finding> findings = findUnreadableContours(records);
        std::ranges::move(findMisplacedContours(records), std::back_inserter(findings));
        return findings;
    });
    if (report.isDamaged())
        return report;
    if (const KeptContents kept = DocumentReader(path).keptContents(); kept.count > 0)
        report.findings.push_back(
            {Finding::Severity::Information, u"kept_contents"_s,
             translate("tasks",
                       "%n content(s) of documents that were removed or undone stay in the file (%1), so that they "
                       "can be brought back.",
                       nullptr, kept.count)
                 .arg(QLocale().formattedDataSize(kept.bytes))});
    return report;
}

} // namespace parvis
