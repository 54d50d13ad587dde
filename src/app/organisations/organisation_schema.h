// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/domain_marks.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

class Workspace;

/// The bodies as a table: what they are, where they sign, and how many contacts are known.
TableSchema organisationSchema(Workspace& workspace);
/// The contacts of the body that is the subject (Id<Organisation>).
TableSchema contactSchema();
/// What was found of a person: the rows of the subject (std::shared_ptr<const std::vector<FoundText>>).
TableSchema foundTextSchema();
/// The key of the row that shows the text at this place of the subject, and the place that a row shows.
inline qint64 foundTextKey(std::size_t place)
{
    return qint64(place) + 1;
}
inline std::size_t foundTextOf(qint64 key)
{
    return std::size_t(key) - 1;
}

} // namespace parvis
