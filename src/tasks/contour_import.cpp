// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/contour_import.h"

#include "domain/translate.h"
#include "geo/contour_fields.h"
#include "geo/overlay.h"
#include "tasks/contour_storage.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

ContourChange changeFrom(bool isStored, bool isSame)
{
    return !isStored ? ContourChange::Added : isSame ? ContourChange::Kept : ContourChange::Replaced;
}

/// The layer to read. Fills in the list of them, which costs opening the file once more.
QString chosenLayer(const ContourRequest& request, QStringList& layers, const std::stop_token& stop)
{
    if (!request.takesFirstOfSeveralLayers)
        return request.layer;
    layers = contourLayers(request.path, stop);
    if (layers.contains(request.layer))
        return request.layer;
    const QString likeliest = likeliestContourLayer(layers);
    return likeliest.isEmpty() ? layers.value(0) : likeliest;
}

[[noreturn]] void throwNothingToStore(const ContourImport& import)
{
    const QString what =
        import.generation == 2015
            ? translate("tasks",
                        "No QPV of 2015 of this file lies in a département of the register; nothing was changed.")
            : translate("tasks", "No contour of this file belongs to a QPV of the register; nothing was changed.");
    throw Error(what, import.path,
                translate("tasks", "Choose the file of the QPV of %1 that ANCT publishes.").arg(import.generation));
}

} // namespace

int ContourImport::count() const
{
    return int(generation == 2015 ? former.qpvs.size() : current.matched.size());
}

ContourImport readContourImport(const ContourRequest& request, const Register& records, const ContourProgress& progress,
                                std::stop_token stop)
{
    ContourImport import;
    import.path = request.path;
    const QString layer = chosenLayer(request, import.layers, stop);
    const KnownPlaces places(records);
    const ContourFile file = readContours(request.path, {layer, wantedContours(records), places}, progress, stop);
    if (!request.takesMisplaced)
        refuseMisplacedFile(file, places, misplacedContours(file, places));
    import.layer = file.layer;
    import.takesMisplaced = request.takesMisplaced;
    import.generation = request.generation.value_or(generationOf(file));
    if (import.generation == 2015)
        import.former = formerQpvs(file, records, request.takesMisplaced);
    else
        import.current = comparePerimeters(file, records, 2024, request.takesMisplaced);
    const Overlay both =
        overlayOf(withContours(records, import.former.qpvs, import.current.perimeters), {}, std::move(stop));
    if (!both.isEmpty())
        import.lineage = lineageOf(both);
    return import;
}

ContourChange changeOf(const Register& records, const Perimeter& perimeter)
{
    for (const Perimeter& stored : records.all<Perimeter>().of(perimeter.qpv)) {
        if (stored.generation == perimeter.generation)
            return changeFrom(true, stored.wkb == perimeter.wkb);
    }
    return ContourChange::Added;
}

ContourChange changeOf(const Register& records, const FormerQpv& qpv)
{
    const FormerQpv* stored = records.formerQpv(qpv.code);
    return changeFrom(stored, stored && stored->wkb == qpv.wkb && stored->name == qpv.name);
}

int changedContours(const Register& records, const ContourImport& import)
{
    const auto changes = [&](const auto& contour) { return changeOf(records, contour) != ContourChange::Kept; };
    return int(std::ranges::count_if(import.current.perimeters, changes) +
               std::ranges::count_if(import.former.qpvs, changes));
}

Source contourSource(const QString& path, int generation)
{
    Source source;
    source.title =
        translate("tasks", "Perimeters of the QPV %1 (file “%2”)").arg(generation).arg(QFileInfo(path).fileName());
    source.producer = u"ANCT"_s;
    source.licence = u"Licence Ouverte 2.0"_s;
    source.vintage = QString::number(generation);
    return source;
}

StoredContours storeContours(Transaction& tx, const Register& records, const Source& source,
                             const ContourImport& import)
{
    const int count = import.count();
    if (count == 0)
        throwNothingToStore(import);
    StoredContours stored;
    if (import.generation == 2015) {
        tx.setTitle(translate("tasks", "Import the contours of %n QPV of 2015", nullptr, count));
        stored.contours = storeFormerQpvs(tx, records, source, import.former.qpvs);
    } else {
        tx.setTitle(translate("tasks", "Import the contours of %n QPV", nullptr, count));
        stored.contours = storePerimeters(tx, records, source, import.current.perimeters);
    }
    if (import.lineage)
        stored.lineage = storeLineage(tx, records, *import.lineage);
    return stored;
}

} // namespace parvis
