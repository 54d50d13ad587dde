// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/former_import.h"
#include "geo/perimeter_import.h"
#include "store/transaction.h"

namespace parvis {

/// Which contours are read.
struct ContourRequest
{
    QString path;
    QString layer = {};                     ///< empty: the one that holds codes, or the likeliest of several
    std::optional<int> generation = {};     ///< 2015 or 2024; none: as the codes say
    bool takesFirstOfSeveralLayers = false; ///< when no name tells: for who can choose another; else that is an Error
    bool takesMisplaced = false;            ///< contours that contradict the register too: the user insists
};

/// What a file of contours brings to a register, before anything is stored. A plain value.
struct ContourImport
{
    QString path;
    QStringList layers; ///< that may hold contours; empty unless the request takes the first of several
    QString layer;      ///< the one that was read
    int generation = 2024;
    bool takesMisplaced = false; ///< contours that contradict the register are among those to store
    PerimeterImport current;     ///< of a file of 2024
    FormerImport former;         ///< of a file of 2015
    /// What follows from the contours of both geographies; none while one of the two is not there.
    std::optional<std::vector<QpvLineage>> lineage;

    const Notices& notices() const { return generation == 2015 ? former.notices : current.notices; }
    const std::vector<QpvCode>& misplaced() const { return generation == 2015 ? former.misplaced : current.misplaced; }
    const std::vector<QpvCode>& repaired() const { return generation == 2015 ? former.repaired : current.repaired; }
    int count() const; ///< contours that belong to the register
};

/// Reads the file and sets it beside the register, whose contours of the other geography give the lineage. Any thread.
/// Throws Error as readContours does, ContoursOutOfPlace when most of them contradict the register and the request does
/// not take such, and Cancelled.
ContourImport readContourImport(const ContourRequest& request, const Register& records,
                                const ContourProgress& progress = {}, std::stop_token stop = {});

/// What storing a contour would do.
enum class ContourChange { Added, Replaced, Kept };

ContourChange changeOf(const Register& records, const Perimeter& perimeter);
ContourChange changeOf(const Register& records, const FormerQpv& qpv);

/// How many contours the import would add or replace.
int changedContours(const Register& records, const ContourImport& import);

/// Where the contours of such a file come from, unless the user knows better: only the ANCT publishes those of the QPV.
Source contourSource(const QString& path, int generation);

struct StoredContours
{
    int contours = 0; ///< that are new or differ
    int lineage = 0;  ///< links between 2015 and 2024 that are new, differ or went
};

/// Adds contours and lineage to the transaction, and names the action. Throws Error when no contour belongs to the
/// register.
StoredContours storeContours(Transaction& tx, const Register& records, const Source& source,
                             const ContourImport& import);

} // namespace parvis
