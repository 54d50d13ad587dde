#pragma once

#include "app/table_schema.h"
#include "geo/former_import.h"
#include "geo/overlay.h"
#include "geo/perimeter_import.h"

namespace parvis {

/// What a contour file would change, and the layers it was chosen among. A plain value; any thread.
struct ContourPreview
{
    QStringList layers; ///< that may hold contours
    QString layer;      ///< the one that was read
    int generation = 2024;
    PerimeterImport import; ///< of a file of 2024
    FormerImport former;    ///< of a file of 2015
    /// What follows from the contours of both geographies; none while one of the two is not there.
    std::optional<std::vector<QpvLineage>> lineage;

    const Notices& notices() const { return generation == 2015 ? former.notices : import.notices; }
};

/// Opens the file and compares one of its layers with the register; the likeliest when none is named. Without a
/// generation, the codes say which it is. Any thread. Throws Error as readContours does, and Cancelled.
ContourPreview previewContours(const QString& path, const Register& reg, std::optional<int> generation,
                               const QString& layer, const ContourProgress& progress = {}, std::stop_token stop = {});

/// What will become of one code.
enum class ContourFate { Added, Replaced, Kept, Unknown, Elsewhere, Missing };

const std::vector<StateMark>& contourFateMarks();
const std::vector<StateMark>& contourRepairMarks(); ///< repaired, as published, no contour

/// One line per code: what it is called, what the import does with it, and both areas.
TableSchema contourSchema(std::shared_ptr<const ContourPreview> preview);
/// One line per remark of the reading.
TableSchema contourNoticeSchema(const ContourPreview& preview);

/// How many contours the import would write.
int changedContours(const Register& reg, const ContourPreview& preview);

} // namespace parvis
