#pragma once

#include "app/table_schema.h"
#include "geo/perimeter_import.h"

namespace parvis {

/// What a contour file would change, and the layers it was chosen among. A plain value; any thread.
struct ContourPreview
{
    QStringList layers; ///< that may hold contours
    QString layer;      ///< the one that was read
    PerimeterImport import;
};

/// Opens the file and compares one of its layers with the register; the first when none is named. Any thread. Throws
/// Error as readContours does, and Cancelled.
ContourPreview previewContours(const QString& path, const Register& reg, int generation, const QString& layer,
                               const ContourProgress& progress = {}, std::stop_token stop = {});

/// What will become of one code.
enum class ContourFate { Added, Replaced, Kept, Unknown, Missing };

const std::vector<StateMark>& contourFateMarks();
const std::vector<StateMark>& contourRepairMarks(); ///< repaired, as published, no contour

/// One line per code: what it is called, what the import does with it, and both areas.
TableSchema contourSchema(std::shared_ptr<const ContourPreview> preview);
/// One line per remark of the reading.
TableSchema noticeSchema(std::shared_ptr<const ContourPreview> preview);

/// How many perimeters the import would write.
int changedPerimeters(const Register& reg, const PerimeterImport& import);

} // namespace parvis
