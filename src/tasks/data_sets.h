// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "domain/register.h"
#include "exchange/dataset/publication_file.h"

#include <map>

namespace parvis {

/// How a data set came into the file.
enum class DataSetOrigin {
    Embedded, ///< with the program
    Imported, ///< from a file or by hand
    Absent    ///< it is published, and not in the file
};

template <>
struct EnumNames<DataSetOrigin>
{
    static constexpr EnumName<DataSetOrigin> all[] = {
        {DataSetOrigin::Embedded, "embedded", QT_TRANSLATE_NOOP("domain", "With Parvis")},
        {DataSetOrigin::Imported, "imported", QT_TRANSLATE_NOOP("domain", "Imported or entered")},
        {DataSetOrigin::Absent, "absent", QT_TRANSLATE_NOOP("domain", "Not in this file")}};
};

/// A source that records of the file name, or one that is published and that none names.
struct DataSet
{
    std::optional<Id<Source>> source; ///< none: it is not in the file
    Source said;                      ///< title, producer, vintage, licence and address
    DataSetOrigin origin = DataSetOrigin::Imported;
    std::map<QString, int> records;   ///< that name it, by table
    std::optional<Publication> newer; ///< a later vintage that is known to be published

    int recordCount() const;
};

/// By title, those that are not in the file behind the others.
/// @param embedded  the sources that this program brings
std::vector<DataSet> dataSetsOf(const Register& records, const std::vector<Source>& embedded,
                                const Publications& published);

/// The same with what this program brings and knows. Throws Error. Any thread.
std::vector<DataSet> dataSetsOf(const Register& records);

/// "2021, published by Insee"; empty: nothing newer is known.
QString newerText(const DataSet& set);

/// Whether a vintage ends later than another one: "2024-2025" later than "2024". Nothing is later than a vintage that
/// is not stated.
bool isLaterVintage(const QString& vintage, const QString& than);

} // namespace parvis
