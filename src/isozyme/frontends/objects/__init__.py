"""Native files that every front end meets at link time: ELF objects, and archives of them."""
