#pragma once

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace kit {

/// One test class that this program can run.
struct Entry {
    const char *name;
    std::function<std::unique_ptr<QObject>()> make;
};

QList<Entry> &entries();

template <class Test>
struct Registration {
    explicit Registration(const char *name)
    {
        entries().append({name, [] { return std::make_unique<Test>(); }});
    }
};

} // namespace kit

/// Stands once at the foot of each test file; the build makes a ctest entry of it.
#define REGISTER_TEST(Class) static const kit::Registration<Class> registration##Class{#Class};
