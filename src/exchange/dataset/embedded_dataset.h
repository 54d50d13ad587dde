// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QString>

#include <tuple>
#include <vector>

namespace parvis {

/// The records of the dataset that Parvis carries (data/PROVENANCE.md). Their keys run from 1 in each table and are
/// good only among themselves: who stores them gives them new ones.
class Dataset
{
public:
    template <class T>
    std::vector<T>& rows()
    {
        return std::get<std::vector<T>>(tables_);
    }
    template <class T>
    const std::vector<T>& rows() const
    {
        return std::get<std::vector<T>>(tables_);
    }

    /// The same records as a register in memory.
    Register toRegister() const;

private:
    template <class List>
    struct VectorsOf;
    template <class... T>
    struct VectorsOf<TypeList<T...>>
    {
        using Type = std::tuple<std::vector<T>...>;
    };

    VectorsOf<RecordTypes>::Type tables_;
};

/// Reads the tables that are compiled into the program. Any thread.
/// @throws Error  naming file and line: a table is damaged, a value does not parse, a reference leads nowhere
Dataset readEmbeddedDataset();

/// A short text that differs whenever the tables do. Any thread.
QString embeddedDatasetState();

/// Reads the same tables (sources.csv, epci.csv, …) from a folder.
/// @throws Error  as above, or when a table cannot be read
Dataset readDataset(const QString& directory);

} // namespace parvis
