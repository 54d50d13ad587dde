// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/page_pictures.h"

#include <algorithm>
#include <cmath>

namespace parvis {

PagePictures::PagePictures(qint64 mostBytes)
    : mostBytes_(mostBytes)
{
}

PagePictures::Key PagePictures::keyOf(int page, double dpi)
{
    return {page, int(std::lround(dpi * 100))};
}

void PagePictures::clear()
{
    pictures_.clear();
    bytes_ = 0;
}

bool PagePictures::has(int page, double dpi) const
{
    return pictures_.contains(keyOf(page, dpi));
}

void PagePictures::add(int page, double dpi, const QImage& picture)
{
    const Key key = keyOf(page, dpi);
    QImage& kept = pictures_[key];
    bytes_ += picture.sizeInBytes() - kept.sizeInBytes();
    kept = picture;
    makeRoom(key);
}

void PagePictures::makeRoom(const Key& newest)
{
    const auto cost = [&](const auto& entry) {
        return (1 + std::abs(entry.first.first - centre_)) * entry.second.sizeInBytes();
    };
    while (bytes_ > mostBytes_ && pictures_.size() > 1) {
        auto farthest = pictures_.end();
        for (auto it = pictures_.begin(); it != pictures_.end(); ++it) {
            if (it->first != newest && (farthest == pictures_.end() || cost(*it) > cost(*farthest)))
                farthest = it;
        }
        bytes_ -= farthest->second.sizeInBytes();
        pictures_.erase(farthest);
    }
}

const QImage* PagePictures::nearest(int page, double dpi) const
{
    const Key wanted = keyOf(page, dpi);
    const QImage* found = nullptr;
    int least = 0;
    for (auto it = pictures_.lower_bound({page, 0}); it != pictures_.end() && it->first.first == page; ++it) {
        const int away = std::abs(it->first.second - wanted.second);
        if (!found || away < least) {
            found = &it->second;
            least = away;
        }
    }
    return found;
}

} // namespace parvis
