// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_item.h"
#include "report/press_review_content.h"
#include "report/report_parts.h"
#include "report/territory_names.h"

#include <functional>
#include <map>

namespace parvis {

/// "article-3": the anchor of an entry of an issue, counted from 0.
QString entryAnchor(std::size_t entry);

/// The neighbourhoods that the articles of an issue speak of: by their own names or by those of their communes, bodies,
/// contracts and départements. A region names none of them.
QpvSet districtsOf(const Register& records, const PressReviewContent& content);

/// The indexes at the end of an issue: which pages speak of a territory, and which hold the articles of a year.
class PressReviewIndex
{
public:
    /// The sources of the territories' names are added to `sources`.
    PressReviewIndex(const Register& records, const PressReviewContent& content, const QLocale& locale,
                     SourceList& sources);

    /// Title and anchor of that index; none when it has nothing in it, or the section is no index.
    std::optional<std::pair<QString, QString>> part(PaperSection section) const;
    /// Adds that index, if it has something in it.
    void addTo(std::vector<FlowItem>& items, PaperSection section) const;

private:
    struct Line
    {
        TerritoryName::Kind kind;
        QString name;
        QStringList anchors;
    };
    void addTerritory(const TerritoryName& territory, const QString& anchor);
    void addTerritoriesTo(std::vector<FlowItem>& items) const;
    void addYearsTo(std::vector<FlowItem>& items) const;

    std::vector<Line> territories_;
    std::map<int, QStringList, std::greater<>> years_; ///< the newest first; 0: the date is not known
};

} // namespace parvis
