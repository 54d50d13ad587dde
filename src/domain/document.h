// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/partial_date.h"

#include <QString>

#include <optional>

namespace parvis {

struct Contract;

/// A file kept inside the database. Its stored original never changes: `sha256` names the content.
struct Document
{
    Id<Document> id;
    QString sha256; ///< hexadecimal, lower case
    QString title;
    QString fileName; ///< as it was added
    QString kind;     ///< "contrat", "avenant", "délibération", "dossier de presse", …
    int pages = 0;
    qint64 bytes = 0;
    std::optional<PartialDate> date;
    std::optional<Id<Contract>> contract;
    QString note;

    friend bool operator==(const Document&, const Document&) = default;
};

/// The place in a document that proves the value of one field of one record.
struct Evidence
{
    Id<Evidence> id;
    QString recordTable;
    qint64 recordId = 0;
    QString field;
    Id<Document> document;
    int page = 1;      ///< from 1
    QString rectangle; ///< "x0 y0 x1 y1", points from the top left of the page; several lines: one after the other
    QString text;      ///< as printed there

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// A fact that was recognised in a document and that a person has refused: it is not proposed again.
struct RefusedFact
{
    Id<RefusedFact> id;
    Id<Document> document;
    QString fact;  ///< which fact, as tasks/review/document_review.h names it: "contract declared_on"
    QString value; ///< that was refused, as the database writes it

    friend bool operator==(const RefusedFact&, const RefusedFact&) = default;
};

} // namespace parvis
