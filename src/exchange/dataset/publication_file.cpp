// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dataset/publication_file.h"

#include "exchange/dataset/dataset_file.h"

using namespace Qt::StringLiterals;

namespace parvis {

const Publications& embeddedPublications()
{
    static const Publications publications = readPublications(u":/rules"_s);
    return publications;
}

Publications readPublications(const QString& directory)
{
    const DatasetFile file(directory, u"publications.csv"_s);
    Publications publications;
    for (const TextRow& text : file.rows()) {
        const DatasetRow row(file, text);
        publications.push_back({row.requiredText(u"title"_s), row.text(u"names"_s).split(u'|', Qt::SkipEmptyParts),
                                row.requiredText(u"producer"_s), row.text(u"vintage"_s), row.requiredText(u"url"_s)});
    }
    return publications;
}

} // namespace parvis
