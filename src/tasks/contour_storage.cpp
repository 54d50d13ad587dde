// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/contour_storage.h"

#include "domain/translate.h"

#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Perimeter* storedPerimeter(const Register& records, const Perimeter& wanted)
{
    for (const Perimeter& perimeter : records.all<Perimeter>().of(wanted.qpv)) {
        if (perimeter.generation == wanted.generation)
            return &perimeter;
    }
    return nullptr;
}

const Source* sameSource(const Register& records, const Source& wanted)
{
    const auto& sources = records.all<Source>();
    const auto it = std::ranges::find_if(
        sources, [&](const Source& s) { return s.title == wanted.title && s.vintage == wanted.vintage; });
    return it == sources.end() ? nullptr : &*it;
}

/// The key of a source, which is stored when first asked for; one of the same title and vintage is used again.
class SourceKey
{
public:
    SourceKey(Transaction& tx, const Register& records, Source source)
        : tx_(tx)
        , source_(std::move(source))
    {
        if (const Source* known = sameSource(records, source_))
            id_ = known->id;
    }

    std::optional<Id<Source>> known() const { return id_; }
    Id<Source> get()
    {
        if (!id_)
            id_ = tx_.insert(source_);
        return *id_;
    }

private:
    Transaction& tx_;
    Source source_;
    std::optional<Id<Source>> id_;
};

template <class T>
void store(Transaction& tx, T& record, const T* stored)
{
    if (stored) {
        record.id = stored->id;
        tx.update(record);
    } else {
        tx.insert(record);
    }
}

const QString overlayProducer = u"Parvis"_s;

Source overlaySource()
{
    Source source;
    source.title = translate("tasks", "Overlay of the contours of 2015 and 2024");
    source.producer = overlayProducer;
    source.licence = u"Licence Ouverte 2.0"_s;
    source.vintage = u"2015–2024"_s;
    return source;
}

} // namespace

int storePerimeters(Transaction& tx, const Register& records, Source source, std::vector<Perimeter> perimeters)
{
    SourceKey key(tx, records, std::move(source));
    int changed = 0;
    for (Perimeter& perimeter : perimeters) {
        const Perimeter* stored = storedPerimeter(records, perimeter);
        if (stored && stored->wkb == perimeter.wkb && stored->source == key.known())
            continue;
        perimeter.source = key.get();
        ++changed;
        store(tx, perimeter, stored);
    }
    return changed;
}

int storeFormerQpvs(Transaction& tx, const Register& records, Source source, std::vector<FormerQpv> qpvs)
{
    SourceKey key(tx, records, std::move(source));
    int changed = 0;
    for (FormerQpv& qpv : qpvs) {
        const FormerQpv* stored = records.formerQpv(qpv.code);
        if (stored && stored->wkb == qpv.wkb && stored->name == qpv.name && stored->source == key.known())
            continue;
        qpv.source = key.get();
        ++changed;
        store(tx, qpv, stored);
    }
    return changed;
}

int storeLineage(Transaction& tx, const Register& records, std::vector<QpvLineage> lineage)
{
    SourceKey key(tx, records, overlaySource());
    const auto isComputed = [&](const QpvLineage& stored) {
        const Source* source = records.find(stored.source);
        return source && source->producer == overlayProducer;
    };
    std::map<std::pair<QpvCode, QpvCode>, const QpvLineage*> before;
    for (const QpvLineage& stored : records.all<QpvLineage>())
        before.emplace(std::pair(stored.from, stored.to), &stored);
    int changed = 0;
    for (QpvLineage& found : lineage) {
        const auto known = before.find({found.from, found.to});
        const QpvLineage* stored = known == before.end() ? nullptr : known->second;
        if (stored)
            before.erase(known);
        if (stored && (!isComputed(*stored) || stored->sharedHa == found.sharedHa))
            continue;
        found.source = key.get();
        ++changed;
        store(tx, found, stored);
    }
    for (const auto& [pair, stored] : before) {
        if (isComputed(*stored)) {
            tx.remove(stored->id);
            ++changed;
        }
    }
    return changed;
}

} // namespace parvis
